import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PARTS } from "../../../web/src/state/address";
import { LABS } from "../../../web/src/state/course";
import { presets } from "../fixture";

const guide = readFileSync(join(import.meta.dirname, "../../../web/docs/embed.md"), "utf8");

/** The names in the last column of a row of the table. */
function namesIn(row: string): string[] {
  const line = guide.split("\n").find((line) => line.startsWith(`| ${row} |`)) ?? "";
  return Array.from(
    line
      .split(" | ")
      .at(-1)
      ?.matchAll(/`([\w.,=]+)`/g) ?? [],
    ([, name = ""]) => name,
  );
}

test("the guide for course pages names every part, preset and lab that an address knows, and no other", () => {
  expect(namesIn("what they do not see")).toEqual([...PARTS]);
  expect(namesIn("what students begin with").slice(0, 3)).toEqual([...presets.keys()]);
  expect(namesIn("a lab")).toEqual(LABS.flatMap(({ lab, views }) => [lab, ...views]));
});
