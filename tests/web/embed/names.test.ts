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
  const [, parts = ""] = guide.split("### The parts");
  const rows = (parts.split("\n\n")[1] ?? "").split("\n").slice(2);
  const named = rows.flatMap((row) => Array.from((row.split(" | ")[0] ?? "").matchAll(/`(\w+)`/g), ([, name]) => name));
  expect(named.toSorted()).toEqual([...PARTS].toSorted());
  expect(namesIn("what students begin with").slice(0, 3)).toEqual([...presets.keys()]);
  expect(namesIn("a lab")).toEqual(LABS.flatMap(({ lab, views }) => [lab, ...views]));
});

test("the guide says of each platform what it hears", () => {
  const [, table = ""] = guide.split("## What each platform hears");
  const rows = (table.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("| "));
  for (const platform of [
    "plain page",
    "Moodle",
    "Canvas",
    "SCORM 1.2",
    "SCORM 2004",
    "H5P",
    "Jupyter",
    "MyST",
    "reveal.js",
  ])
    expect(
      rows.filter((row) => row.startsWith(`| ${platform}`)),
      platform,
    ).not.toEqual([]);
  for (const row of rows) expect(row.split(" | "), row).toHaveLength(3);
});
