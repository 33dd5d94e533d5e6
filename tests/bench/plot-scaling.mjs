// Time per minibatch against parameters, batch and examples, both axes logarithmic: a straight line is linear cost.
import { line } from "d3-shape";
import { drawing, element, text } from "./svg.mjs";

const size = 250;
const gap = 66;
const top = 52;

const axes = [
  ["parameters", "parameters", "parameters (batch 64)"],
  ["batch", "batch", "batch (64-128-64-10)"],
  ["examples", "examples", "examples of 784 (784-128-64-10)"],
];

/** Powers of ten that enclose the numbers. */
function decades(numbers) {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)].map(Math.log10);
  const [from, to] = [Math.floor(low + 1e-9), Math.ceil(high - 1e-9)];
  return Array.from({ length: Math.max(to, from + 1) - from + 1 }, (_, i) => from + i);
}

function scaleOf(powers, start, end) {
  const [from, to] = [powers[0], powers.at(-1)];
  return (number) => start + ((Math.log10(number) - from) / (to - from)) * (end - start);
}

const short = (power) =>
  power >= 6 ? `${10 ** (power - 6)}M` : power >= 3 ? `${10 ** (power - 3)}k` : `${10 ** power}`;

function panel([axis, field, label], points, left, yPowers) {
  const mine = points.filter((point) => point.axis === axis);
  const xPowers = decades(mine.map((point) => point[field]));
  const x = scaleOf(xPowers, left, left + size);
  const y = scaleOf(yPowers, top + size, top);
  const parts = [text(left, top - 12, label, { class: "quiet" })];
  for (const power of xPowers)
    parts.push(
      element("line", { x1: x(10 ** power), x2: x(10 ** power), y1: top, y2: top + size, class: "line" }),
      text(x(10 ** power), top + size + 16, short(power), { class: "quiet", "text-anchor": "middle" }),
    );
  for (const power of yPowers)
    parts.push(
      element("line", { x1: left, x2: left + size, y1: y(10 ** power), y2: y(10 ** power), class: "line" }),
      text(left - 6, y(10 ** power) + 4, short(power), { class: "quiet", "text-anchor": "end" }),
    );
  for (const [where, look] of [
    ["native", "ours path"],
    ["Node", "ours path other"],
  ]) {
    const draw = line(
      (point) => x(point[field]),
      (point) => y(point.microseconds),
    );
    parts.push(element("path", { d: draw(mine.filter((point) => point.where === where)), class: look }));
  }
  return parts;
}

export function plotScaling(points) {
  const yPowers = decades(points.map(({ microseconds }) => microseconds));
  const panels = axes.flatMap((axis, i) => panel(axis, points, 52 + i * (size + gap), yPowers));
  const title = "Microseconds per minibatch: native (solid), WebAssembly in Node (dashed)";
  const width = 52 + 3 * size + 2 * gap + 24;
  return drawing(width, top + size + 32, title, [text(12, 20, title, { class: "title" }), ...panels]);
}
