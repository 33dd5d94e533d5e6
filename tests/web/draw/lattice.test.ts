import { expect, test } from "vitest";
import { cornerOf, LATTICE } from "../../../web/src/draw/lattice";

test("cells go row by row", () => {
  expect([0, 7, 8, 63].map(cornerOf)).toEqual([
    [0, 0],
    [28, 0],
    [0, 4],
    [28, 28],
  ]);
});

test("seven lines each way part them", () => {
  expect(LATTICE.match(/H32/g)).toHaveLength(7);
  expect(LATTICE).toMatch(/^M0 4H32M4 0V32M0 8H32/);
});
