import { readFileSync } from "node:fs";

/** golden/checksums.txt: preset, minibatches, and the checksum of the weights with seed 1. README shows lecture and figure. */
const lines = readFileSync(new URL("golden/checksums.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");

/** [minibatches, checksum] of a preset, in ascending order. */
export const publishedOf = (preset) =>
  lines
    .map((line) => line.split(" "))
    .filter(([name]) => name === preset)
    .map(([, minibatches, checksum]) => [Number(minibatches), checksum]);

/** How many runs are published. */
export const publishedRuns = new Set(lines.map((line) => line.split(" ")[0])).size;

export function published(preset, minibatches) {
  const [, checksum] = publishedOf(preset).find(([count]) => count === minibatches) ?? [];
  if (!checksum) throw new Error(`golden/checksums.txt has none of ${preset} after ${minibatches} minibatches`);
  return checksum;
}
