import { expect, test } from "vitest";
import {
  cutInTwo,
  digitAt,
  joinedWithNext,
  ownDigits,
  relabelled,
  type Scan,
  scanOf,
  without,
} from "../../../web/src/import/scan";
import { inkOf, usualOptions } from "../../../web/src/import/scan-ink";

/** Grey paper to draw on, 0 being black. */
class Sheet {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;

  constructor(width: number, height: number, paper: (x: number, y: number) => number = () => 255) {
    this.width = width;
    this.height = height;
    this.data = new Uint8ClampedArray(4 * width * height).fill(255);
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) this.set(x, y, paper(x, y));
  }

  set(x: number, y: number, grey: number): void {
    this.data.fill(grey, 4 * (y * this.width + x), 4 * (y * this.width + x) + 3);
  }

  /** A bar that lets half of the light of what is under it through. */
  bar(left: number, top: number, width: number, height: number): this {
    for (let y = top; y < top + height; y++) {
      for (let x = left; x < left + width; x++) this.set(x, y, (this.data[4 * (y * this.width + x)] ?? 0) / 2);
    }
    return this;
  }

  /** Seven: a bar at the top and one at the right, 40 high. */
  seven(left: number, top: number, pen = 6): this {
    return this.bar(left, top, 24, pen).bar(left + 24 - pen, top + pen, pen, 40 - pen);
  }

  /** Zero: four bars, 40 high. */
  zero(left: number, top: number, pen = 6): this {
    return this.bar(left, top, 24, pen)
      .bar(left, top + 40 - pen, 24, pen)
      .bar(left, top + pen, pen, 40 - 2 * pen)
      .bar(left + 24 - pen, top + pen, pen, 40 - 2 * pen);
  }
}

const OPTIONS = { contrast: 0.15, inverted: false };

function scanned(sheet: Sheet): Scan {
  return scanOf(sheet, OPTIONS) ?? expect.unreachable("too many");
}

const corners = ({ digits }: Scan): string[] => digits.map(({ box }) => `${box.left},${box.top}`);

test("digits are found in reading order, whatever the light on the paper, also in slanted rows", () => {
  const sheet = new Sheet(400, 300, (x, y) => 250 - x / 3 - y / 5);
  const tops = [20, 24, 28, 32];
  const expected = [0, 1, 2].flatMap((row) => tops.map((top, i) => [30 + 90 * i, 90 * row + top] as const));
  // Drawn from the end: their order on the sheet counts.
  for (const [left, top] of expected.toReversed()) sheet.seven(left, top);
  expect(corners(scanned(sheet))).toEqual(expected.map(([left, top]) => `${left},${top}`));
});

/** Lines around cells of 60 x 60. */
function grid(sheet: Sheet, columns: number, rows: number): Sheet {
  for (let row = 0; row <= rows; row++) sheet.bar(30, 30 + 60 * row, 60 * columns + 2, 2);
  for (let column = 0; column <= columns; column++) {
    for (let row = 0; row < rows; row++) sheet.bar(30 + 60 * column, 32 + 60 * row, 2, 58);
  }
  return sheet;
}

test.each<[string, (sheet: Sheet) => unknown]>([
  ["specks", (sheet) => sheet.bar(220, 60, 4, 4).bar(20, 20, 9, 9)],
  ["a ruled line", (sheet) => sheet.bar(20, 120, 250, 2)],
  ["a margin", (sheet) => sheet.bar(20, 10, 2, 280)],
  ["what the edge cuts off", (sheet) => sheet.bar(0, 200, 30, 40)],
  ["a frame", (sheet) => sheet.bar(30, 30, 200, 2).bar(30, 230, 200, 2).bar(30, 32, 2, 198).bar(228, 32, 2, 198)],
])("%s: no digit", (_, draw) => {
  const sheet = new Sheet(300, 300).seven(60, 60, 2).zero(130, 60, 2).seven(60, 160, 2).zero(130, 160, 2);
  draw(sheet);
  expect(corners(scanned(sheet))).toEqual(["60,60", "130,60", "60,160", "130,160"]);
});

test("a form's lines are no digits, be there more ink in them than in the digits, or a large sheet around few", () => {
  const full = grid(new Sheet(380, 260), 5, 3);
  for (let cell = 0; cell < 15; cell++) full.seven(48 + 60 * (cell % 5), 42 + 60 * Math.floor(cell / 5));
  expect(scanned(full).digits).toHaveLength(15);
  const few = grid(new Sheet(800, 800), 12, 12);
  for (let cell = 0; cell < 4; cell++) few.seven(48 + 60 * cell, 42, 2);
  expect(scanned(few).digits).toHaveLength(4);
});

test("a noisy scan's thousand specks are no reason to see too much", () => {
  const sheet = new Sheet(600, 300, (x, y) => (x % 5 === 0 && y % 5 === 0 ? 0 : 255)).seven(62, 62);
  expect(corners(scanned(sheet))).toHaveLength(1);
});

test("a zero with specks in it is one", () => {
  const sheet = new Sheet(200, 200)
    .bar(40, 20, 100, 10)
    .bar(40, 170, 100, 10)
    .bar(40, 30, 10, 140)
    .bar(130, 30, 10, 140);
  for (let speck = 0; speck < 6; speck++) sheet.bar(70 + 20 * (speck % 2), 50 + 35 * Math.floor(speck / 2), 8, 3);
  expect(corners(scanned(sheet))).toEqual(["40,20"]);
});

test("a stroke set apart goes to the digit that it is nearly above", () => {
  const sheet = new Sheet(300, 120).zero(40, 40).bar(40, 30, 30, 5).seven(160, 35);
  const { digits } = scanned(sheet);
  expect(digits.map(({ box }) => [box.top, box.bottom])).toEqual([
    [30, 80],
    [35, 75],
  ]);
});

test("light ink on dark paper is seen as such", () => {
  const dark = new Sheet(200, 100, () => 30);
  for (let y = 30; y < 70; y++) for (let x = 90; x < 98; x++) dark.set(x, y, 220);
  expect(usualOptions(dark).inverted).toBe(true);
  expect(usualOptions(new Sheet(200, 100).seven(80, 30)).inverted).toBe(false);
  expect(scanOf(dark, { ...OPTIONS, inverted: true })?.digits.map(({ box }) => box.left)).toEqual([90]);
});

test("what is fainter than the contrast is paper", () => {
  const sheet = new Sheet(200, 100, (x, y) => (x > 80 && x < 90 && y > 30 && y < 70 ? 200 : 255));
  const count = (contrast: number): number => inkOf(sheet, { ...OPTIONS, contrast }).pixels.reduce((a, b) => a + b, 0);
  expect(count(0.15)).toBe(9 * 39);
  expect(count(0.3)).toBe(0);
});

test("a digit fills its 8 x 8 cells, as the data set's do; a thin pen's is as bold as a thick one's", () => {
  const [thick, thin] = scanned(new Sheet(200, 100).zero(30, 30).zero(120, 30, 2)).digits;
  const rows = Array.from({ length: 8 }, (_, row) => Array.from(thick?.counts.slice(8 * row, 8 * row + 8) ?? []));
  expect(rows[0]?.slice(2, 6).every((count) => count > 12)).toBe(true);
  expect(rows[7]?.slice(2, 6).every((count) => count > 12)).toBe(true);
  expect(Math.max(...(rows[4]?.slice(3, 5) ?? []))).toBeLessThan(3);
  const ink = (counts?: Uint8Array): number => counts?.reduce((a, b) => a + b, 0) ?? 0;
  expect(ink(thin?.counts) / ink(thick?.counts)).toBeGreaterThan(0.8);
});

test("touching digits are cut in two, and joined again; labels are said one by one, and only what has one is taken", () => {
  // A line joins the two at their feet.
  const sheet = new Sheet(300, 120).zero(40, 40).zero(80, 40).bar(64, 77, 16, 3).seven(200, 40);
  const found = scanned(sheet);
  expect(found.digits.map(({ box }) => box.right - box.left)).toEqual([64, 24]);
  const two = cutInTwo(found, 0);
  expect(two.digits).toHaveLength(3);
  expect(two.digits[0]?.box.right).toBeLessThanOrEqual(80);
  expect(two.digits[1]?.box).toMatchObject({ top: 40, right: 104, bottom: 80 });
  expect(joinedWithNext(two, 0).digits.map(({ box }) => box)).toEqual(found.digits.map(({ box }) => box));
  expect(joinedWithNext(two, 2)).toBe(two);
  const labels = relabelled(relabelled(two, 0, 0), 2, 7);
  expect(ownDigits(labels, 10).map(({ label }) => label)).toEqual([0, 7]);
  expect(ownDigits(labels, 1)).toHaveLength(1);
  expect(ownDigits(labels, 1)[0]?.values).toHaveLength(64);
  expect(without(labels, 0).digits.map(({ label }) => label)).toEqual([null, 7]);
  expect(digitAt(two, 210, 42)).toBe(2);
  expect(digitAt(two, 5, 5)).toBe(-1);
});

test("blank paper holds none, and a picture full of ink too many", () => {
  expect(scanned(new Sheet(100, 80)).digits).toEqual([]);
  const full = new Sheet(520, 520, (x, y) => (x % 15 < 9 && y % 15 < 9 ? 0 : 255));
  expect(scanOf(full, OPTIONS)).toBeNull();
});
