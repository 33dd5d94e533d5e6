import { expect, test, vi } from "vitest";
import { scanOf } from "../../../web/src/import/scan";
import { usualOptions } from "../../../web/src/import/scan-ink";
import { type Photo, photo, type Shot, wood } from "./photo";

// A photograph takes a while to be made up.
vi.setConfig({ testTimeout: 30_000 });

const ROWS = ["31415926", "53589793", "23846264", "33832795", "02884197"];
/** On the smaller sheets that lie on a desk. */
const FEW = ["31415", "92653", "58979"];

/** Each digit is found, in reading order, and nothing else. */
function expectFound(picture: Photo, atEdge = 0): void {
  const options = usualOptions(picture);
  const scan = scanOf(picture, options) ?? expect.unreachable("too many");
  const nearest = scan.digits.map(({ box }) => {
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const away = picture.middles.map(([mx, my]) => Math.hypot(mx - x, my - y));
    const least = Math.min(...away);
    return least < 20 ? away.indexOf(least) : `nothing at ${Math.round(x)}, ${Math.round(y)}`;
  });
  expect(nearest, JSON.stringify({ contrast: options.contrast, inverted: options.inverted })).toEqual(
    picture.middles.map((_, place) => place),
  );
  expect(scan.atEdge).toBe(atEdge);
}

const BOARD: Partial<Shot> = { paper: [38, 58, 48], ink: [215, 218, 210] };

test.each<[string, Partial<Shot>]>([
  ["as scanned", { noise: 1, paper: [255, 255, 255] }],
  ["a little dark", { light: () => 0.6 }],
  ["underexposed", { light: () => 0.4 }],
  ["much underexposed", { light: () => 0.22 }],
  ["on grey paper", { paper: [150, 148, 140] }],
  ["by a lamp", { light: (x, y) => 1.05 - 0.7 * Math.hypot(x / 800, y / 600) }],
  [
    "in the shadow of a hand",
    { light: (x, y) => (x + 0.4 * y > 530 && x < 700 ? 0.6 : 1) && 1 - 0.4 / (1 + Math.exp((530 - x - 0.4 * y) / 40)) },
  ],
  ["in pencil", { ink: [150, 150, 152] }],
  ["noisy", { noise: 14, light: () => 0.7 }],
  ["ruled", { printed: (_, y) => ((y + 5) % 45 < 2 ? 0.82 : 1) }],
  [
    "ruled, with a margin",
    { from: [70, 50], printed: (x, y) => ((y + 5) % 45 < 2 ? 0.85 : x > 40 && x < 43 ? 0.75 : 1) },
  ],
  ["squared", { printed: (x, y) => (x % 22 < 1.5 || y % 22 < 1.5 ? 0.84 : 1) }],
  [
    "squared, and turned",
    { turn: 0.06, margin: -40, from: [110, 100], printed: (x, y) => (x % 22 < 1.5 || y % 22 < 1.5 ? 0.84 : 1) },
  ],
  ["chalk on a board", BOARD],
  ["chalk on a board in bad light", { ...BOARD, light: (x) => 1 - 0.6 * (x / 800) }],
  ["chalk on a bright picture of a board", { ...BOARD, paper: [120, 135, 125], ink: [250, 250, 250] }],
])("every digit of a sheet is found: %s", (_, shot) => {
  expectFound(photo({ rows: ROWS, ...shot }));
});

const DESKS = [
  ["black", () => [22, 22, 24]],
  ["dark wood", wood([74, 48, 30], 0.16)],
  ["medium wood", wood([150, 104, 66], 0.14)],
  ["light wood", wood([205, 172, 128], 0.1)],
  ["grey", () => [128, 130, 133]],
  ["a white table's", () => [222, 222, 220]],
  ["a blue cloth's", (x: number, y: number) => ((x + y) % 12 < 6 ? [60, 80, 150] : [40, 60, 120])],
] as const satisfies readonly (readonly [string, NonNullable<Shot["desk"]>])[];

test.each(DESKS.flatMap(([name, desk]) => [0.12, -0.3].map((turn) => [name, turn, desk] as const)))(
  "of a sheet on a desk, only the sheet is read: %s, turned by %s",
  (_, turn, desk) => {
    expectFound(photo({ rows: FEW, margin: 120, turn, desk, from: [60, 55], light: (x) => 1 - 0.5 * (x / 800) }));
  },
);

test("a small sheet on a large dark desk is read, and a board before a bright wall", () => {
  expectFound(photo({ rows: ["271"], margin: 210, desk: wood([74, 48, 30], 0.16), from: [60, 60] }));
  expectFound(photo({ rows: FEW, ...BOARD, margin: 100, desk: () => [225, 222, 214], from: [70, 70] }));
});

test.each([
  ["a strip as high as they are", { width: 700, height: 76, size: 56, from: [30, 10] }],
  ["a sheet", { width: 700, height: 400, from: [60, 150] }],
] as const)("a row of ones is no row of lines: %s", (_, shot) => {
  expectFound(photo({ rows: ["1111111"], noise: 1, ...shot }));
});

test("thin ones without a foot are no lines either", () => {
  const data = new Uint8ClampedArray(4 * 500 * 100).fill(255);
  const middles = [0, 1, 2, 3, 4].map((place) => [80 + 90 * place, 50] as const);
  for (const [x] of middles) {
    for (let y = 20; y < 80; y++)
      for (let dx = -2; dx < 2; dx++) data.fill(20, 4 * (y * 500 + x + dx), 4 * (y * 500 + x + dx) + 3);
  }
  expectFound({ width: 500, height: 100, data, middles });
});

test("digits that the edge has cut are left out, and counted", () => {
  const whole = photo({ rows: ROWS, from: [50, 50] });
  expectFound(whole, 0);
  // The last column loses its right halves.
  const cut = photo({ width: 722, rows: ROWS });
  expectFound({ ...cut, middles: cut.middles.filter((_, place) => place % 8 !== 7) }, 5);
  // The first row lies at the upper edge of the paper.
  const shot = { rows: FEW, margin: 120, desk: wood([150, 104, 66], 0.14), from: [60, -8] } as const;
  const onDesk = photo(shot);
  expectFound({ ...onDesk, middles: onDesk.middles.slice(5) }, 5);
});
