import { expect, test } from "vitest";
import { type Layout, layoutOf, readRow } from "../../../web/src/state/digit-table";

/** Twenty rows of `side` x `side` pixels up to `most`, their labels 0 to 9 in column `at`. */
function table(side: number, most: number, at: number): string[][] {
  return Array.from({ length: 20 }, (_, row) => {
    const pixels = Array.from({ length: side ** 2 }, (_, i) => String(i % 3 === row % 3 ? most : 0));
    return pixels.toSpliced(at, 0, String(row % 10));
  });
}

function layout(rows: string[][]): Layout {
  const found = layoutOf(rows);
  if ("kind" in found) throw new Error(found.kind);
  return found;
}

test("a row is its label and its counts, in the order of the columns", () => {
  const rows = table(8, 16, 64);
  const read = readRow(rows[2] ?? [], layout(rows));
  expect(read).toEqual({ label: 2, counts: Uint8Array.from(rows[2]?.slice(0, 64) ?? [], Number) });
});

test.each([
  [8, 1, 0],
  [8, 16, 64],
  [8, 255, 17],
  [28, 255, 0],
  [28, 1, 784],
])("a side of %d, ink up to %d, and the label in column %d are recognized", (side, most, at) => {
  expect(layout(table(side, most, at))).toMatchObject({ side, ink: most, label: at, inverted: false });
});

test("a bad label among the first rows does not hide the column", () => {
  const rows = table(8, 16, 64);
  rows[3] = rows[3]?.with(64, "12") ?? [];
  expect(layout(rows).label).toBe(64);
});

test("a header names the label, and its row is no digit", () => {
  const header = Array.from({ length: 65 }, (_, i) => (i === 3 ? "Label" : `pixel${i}`));
  expect(layout([header, ...table(8, 16, 3)])).toMatchObject({ label: 3, names: header });
});

test("a column of row numbers, as pandas writes it, is no pixel", () => {
  const rows = table(8, 16, 64).map((row, index) => [String(index), ...row]);
  const found = layout([["", ...Array.from({ length: 65 }, (_, i) => `c${i}`)], ...rows]);
  expect(found).toMatchObject({ index: 0, label: 65, side: 8 });
  expect(readRow(rows[0] ?? [], found)).toMatchObject({ label: 0 });
});

test("dark ink on light paper is turned", () => {
  const rows = Array.from({ length: 20 }, (_, row) => [...Array(63).fill("255"), "0", String(row % 10)]);
  const found = layout(rows);
  expect(found.inverted).toBe(true);
  const read = readRow(rows[0] ?? [], found);
  expect("counts" in read && Array.from(read.counts)).toEqual([...Array(63).fill(0), 16]);
});

test.each<[string, string[][], object]>([
  ["nothing", [], { kind: "empty" }],
  ["words", [["a", "b"]], { kind: "empty" }],
  ["ten columns", [Array(10).fill("1")], { kind: "columns", columns: 10 }],
  ["pixels without a label", [Array(64).fill("11")], { kind: "columns", columns: 64 }],
  ["no column of labels", [Array(65).fill("11")], { kind: "noLabel" }],
  ["too much ink", table(8, 256, 64), { kind: "ink", value: 256 }],
])("%s is no table of digits", (_, rows, refusal) => {
  expect(layoutOf(rows)).toEqual(refusal);
});

test.each<[(row: string[]) => string[], object]>([
  [(row) => row.slice(1), { kind: "columns", columns: 64 }],
  [(row) => row.with(64, "12"), { kind: "label", value: "12" }],
  [(row) => row.with(64, ""), { kind: "label", value: "" }],
  [(row) => row.with(5, "17"), { kind: "pixel", column: 5, value: "17" }],
  [(row) => row.with(5, "-1"), { kind: "pixel", column: 5, value: "-1" }],
  [(row) => row.with(5, "NaN"), { kind: "pixel", column: 5, value: "NaN" }],
  [(row) => row.with(5, " "), { kind: "pixel", column: 5, value: " " }],
])("what is wrong with a row is named: case %#", (damage, fault) => {
  const rows = table(8, 16, 64);
  expect(readRow(damage(rows[1] ?? []), layout(rows))).toEqual(fault);
});
