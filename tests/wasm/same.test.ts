/** What same.html does, with the module under Node. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { compare } from "../../web/src/same/compare";
import { type Run, runsIn } from "../../web/src/same/table";
import { publishedRuns } from "../published.mjs";
import { loadModule, readDigits } from "./module";

const core = await loadModule();
const pen = new Uint8Array(await readFile(new URL("../../core/data/pen.bin", import.meta.url)));
core.load(await readDigits());
core.loadPen(pen);

/** The runs with the checksums that the core comes to. */
function compared(runs: readonly Run[]): Run[] {
  const found = [...compare(core, runs)];
  return runs.map(({ run }, index) => ({
    run,
    points: found
      .filter((each) => each.index === index)
      .map(({ minibatches, checksum }) => ({ minibatches, checksum })),
  }));
}

test("the module under Node comes to every published checksum", async () => {
  const runs = runsIn(await readFile(new URL("../golden/checksums.txt", import.meta.url), "utf8"));
  expect(runs).toHaveLength(publishedRuns);
  expect(compared(runs)).toEqual(runs);
});

test("a run begins anew where it differs from the last one in its learning rate only", () => {
  const runs = ["lecture", "lecture&learning_rate=0.1", "lecture"].map((run) => ({
    run,
    points: [{ minibatches: 5, checksum: "" }],
  }));
  const [first, other, again] = compared(runs).map(({ points }) => points[0]?.checksum);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test("what the core refuses is thrown, and names the run", () => {
  const of = (run: string) => () => compared([{ run, points: [] }]);
  expect(of("lecture&momentum=2")).toThrow("lecture&momentum=2: momentum is 2; expected a number from 0 to");
  expect(of("lektion")).toThrow('preset is "lektion"; expected one of lecture, figure, modern');
});
