import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishedOf } from "../../published.mjs";

test("README shows the lecture's and the figure's checksums, all of them", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");
  const rows = [...readme.matchAll(/^\| (\d+)(?: minibatches)? \| `(\w{16})` \| `(\w{16})` \|$/gm)];
  expect(rows.map(([, count, lecture]) => [Number(count), lecture])).toEqual(publishedOf("lecture"));
  expect(rows.map(([, count, , figure]) => [Number(count), figure])).toEqual(publishedOf("figure"));
});
