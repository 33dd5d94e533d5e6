// A bar for each contender of a step: p90 of its blocks, and a line from p10 to p90.
import { summary } from "./measure.mjs";
import { drawing, element, text } from "./svg.mjs";

const width = 820;
const left = 310;
const right = 70;
const rowHeight = 24;

const titles = {
  lecture: "Lecture preset, minibatches per second (64-128-64-10, batch 64, one thread)",
  figure: "Figure preset, minibatches per second (64-128-64-32-10, Adam)",
  predict: "Predictions of one image per second",
};

function panel(work, measured, top) {
  const rows = measured.filter((each) => each.work === work && !each.failed);
  const limits = work === "lecture" ? measured.filter((each) => each.work === "limit" && !each.failed) : [];
  if (rows.length === 0) return { parts: [], height: 0 };
  const rates = new Map([...rows, ...limits].map((each) => [each, summary(each.blocks)]));
  const most = Math.max(...[...rates.values()].map(({ p90 }) => p90));
  const x = (rate) => left + (rate / most) * (width - left - right);
  const sorted = rows.sort((a, b) => rates.get(b).p90 - rates.get(a).p90);
  const bottom = top + 34 + rowHeight * rows.length;

  const parts = [text(12, top + 18, titles[work], { class: "title" })];
  sorted.forEach((each, i) => {
    const { p90, p10 } = rates.get(each);
    const y = top + 34 + rowHeight * i;
    parts.push(
      text(left - 8, y + 15, each.label, { "text-anchor": "end" }),
      element("rect", { x: left, y: y + 3, width: x(p90) - left, height: 16, class: each.ours ? "ours" : "peer" }),
      element("line", { x1: x(p10), x2: x(p90), y1: y + 11, y2: y + 11, class: "spread" }),
      text(x(p90) + 6, y + 15, Math.round(p90).toLocaleString("en"), { class: "quiet" }),
    );
  });
  const shown = [
    ["128-bit limit", limits.filter(({ name }) => name === "limit")],
    ["widest limit", limits.filter(({ name }) => name === "limit-wide")],
  ];
  for (const [label, some] of shown) {
    if (some.length === 0) continue;
    const at = x(Math.max(...some.map((each) => rates.get(each).p90)));
    parts.push(
      element("line", { x1: at, x2: at, y1: top + 30, y2: bottom + 4, class: "limit" }),
      text(at, bottom + 16, label, { class: "limit-text", "text-anchor": "middle" }),
    );
  }
  return { parts, height: bottom + 28 - top };
}

export function plotContenders(measured) {
  let top = 8;
  const parts = [];
  for (const work of ["lecture", "figure", "predict"]) {
    const drawn = panel(work, measured, top);
    parts.push(...drawn.parts);
    top += drawn.height;
  }
  return drawing(width, top, "Speed of training and prediction: ours and others", parts);
}
