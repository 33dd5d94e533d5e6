import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../.ci/steps.mjs";
import { summary } from "./measure.mjs";

/** Flops of a lecture minibatch as calibrate.cpp counts them; what a limit "per second" means. */
export const stepFlops = 5488640;

const titles = {
  limit: ["What the machine can do", "GFLOP/s"],
  lecture: ["Lecture preset: training, minibatches per second", "a second"],
  figure: ["Figure preset (ReLU, softmax, Adam): training, minibatches per second", "a second"],
  predict: ["One prediction", "microseconds"],
};

/** Rates as people read them: GFLOP/s of a limit, microseconds of a prediction. */
function shown(work, rate) {
  if (work === "limit") return ((rate * stepFlops) / 1e9).toFixed(1);
  if (work === "predict") return (1e6 / rate).toFixed(2);
  return rate.toFixed(0);
}

export const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? "---" : "---:")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

export function tableOf(work, measured) {
  const [title, unit] = titles[work];
  const rows = measured
    .filter((contender) => contender.work === work)
    .map(({ label, failed, verified, blocks }) => {
      if (failed) return [label, "failed", "", "", failed.replaceAll("|", "/").slice(0, 100)];
      const { p90, median, p10 } = summary(blocks);
      return [label, shown(work, p90), shown(work, median), shown(work, p10), verified];
    });
  return `**${title}**\n\n${table([unit, "p90 of the blocks", "median", "p10", "verified"], rows)}`;
}

export const ratioTable = (ratios) =>
  table(
    ["ratio", "of p90", "middle half of the rounds", "to reach", "stretch"],
    ratios.map(({ what, ratio, low, high, bar, stretch }) => [
      what,
      ratio.toFixed(2),
      `${low.toFixed(2)} to ${high.toFixed(2)}`,
      bar === undefined ? "" : `${bar} ${ratio >= bar ? "✓" : "✗"}`,
      stretch === undefined ? "" : `${stretch} ${ratio >= stretch ? "✓" : "✗"}`,
    ]),
  );

export const jsonLine = ({ id, work, failed, verified, blocks }) =>
  JSON.stringify(failed ? { work, id, failed } : { work, id, ...summary(blocks), blocks: blocks.length, verified });

/** Puts text between the markers of that name in RESULTS.md: what is written there has been measured. */
export function saveResults(name, text) {
  const path = join(root, "tests/bench/RESULTS.md");
  const old = readFileSync(path, "utf8");
  const marked = new RegExp(`(<!-- ${name}: [^\\n]*-->\\n)[^]*?(\\n<!-- end of ${name} -->)`);
  if (!marked.test(old)) throw new Error(`RESULTS.md has no markers for ${name}`);
  writeFileSync(
    path,
    old.replace(marked, (_, begin, end) => `${begin}\n${text}\n${end}`),
  );
}
