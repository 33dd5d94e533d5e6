import { expect, test } from "vitest";
import { DigitRows } from "../../../web/src/state/digit-rows";
import type { Layout } from "../../../web/src/state/digit-table";

const LAYOUT: Layout = { columns: 65, names: null, label: 64, index: -1, side: 8, ink: 16, inverted: false };

function row(label: number, ink: number): string[] {
  return [...Array(64).fill(String(ink)), String(label)];
}

function filled(count: number): DigitRows {
  const rows = new DigitRows(LAYOUT);
  for (let i = 0; i < count; i++) rows.add(row(i % 10, i % 17));
  return rows;
}

test("every good row is kept, also many of them", () => {
  const rows = filled(5000);
  expect(rows.count).toBe(5000);
  expect(rows.perClass()).toEqual(Array(10).fill(500));
  expect(rows.spread(1e6)[4999]).toEqual({ label: 9, values: Array(64).fill(4999 % 17) });
  expect(rows.firstOf(3, 2).map(([ink]) => ink)).toEqual([3, 13]);
});

test("fewer are spread over the file", () => {
  expect(
    filled(10)
      .spread(4)
      .map(({ label }) => label),
  ).toEqual([0, 2, 5, 7]);
  expect(filled(10).spread(0)).toEqual([]);
});

test("bad rows are listed with their line, empty lines are passed over, and no list grows without bound", () => {
  const rows = new DigitRows({ ...LAYOUT, names: Array(65).fill("x") });
  rows.add(Array(65).fill("x"));
  rows.add(row(1, 1));
  rows.add([""]);
  rows.add(["7"]);
  expect(rows.count).toBe(1);
  expect(rows.bad).toEqual([{ line: 4, fault: { kind: "columns", columns: 1 } }]);
  for (let i = 0; i < 1000; i++) rows.add(["7"]);
  expect(rows.badCount).toBe(1001);
  expect(rows.bad).toHaveLength(200);
});
