import { expect, test } from "vitest";
import type { TableFault, TableLayout, TableRows } from "../../../wasm/files/files";
import { DigitRows } from "../../../web/src/import/digit-rows";

const LAYOUT: TableLayout = {
  separator: ",",
  columns: 65,
  header: 0,
  names: [],
  label: 64,
  index: -1,
  side: 8,
  ink: 16,
  inverted: false,
  blankIsZero: false,
  labelsAreWords: false,
};

/** Digits `from` to `to`, whose number tells label and ink. */
function piece(from: number, to: number): TableRows {
  const numbers = Array.from({ length: to - from }, (_, i) => from + i);
  return {
    counts: Uint8Array.from(numbers.flatMap((i) => Array(64).fill(i % 17))),
    labels: Uint8Array.from(numbers, (i) => i % 10),
    faults: [],
  };
}

function filled(count: number, layout = LAYOUT): DigitRows {
  const rows = new DigitRows(layout);
  for (let from = 0; from < count; from += 900) rows.add(piece(from, Math.min(count, from + 900)));
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

test("faults are listed, and no list grows without bound", () => {
  const rows = filled(1);
  const fault: TableFault = { line: 4, kind: "columns", columns: 1, column: 0, text: "" };
  for (let i = 0; i < 100; i++) rows.add({ ...piece(0, 0), faults: Array(7).fill(fault) });
  expect(rows.count).toBe(1);
  expect(rows.badCount).toBe(700);
  expect(rows.bad).toHaveLength(200);
  expect(rows.bad[0]).toBe(fault);
});

test("digits without labels are given some, and these are a table", () => {
  const rows = filled(3, { ...LAYOUT, columns: 64, label: -1 });
  expect(rows.hasLabels).toBe(false);
  rows.label([7, 0, 7]);
  expect(rows.hasLabels).toBe(true);
  expect(rows.perClass()[7]).toBe(2);
  expect(rows.labelsAsCsv()).toBe("digit,label\r\n1,7\r\n2,0\r\n3,7\r\n");
});
