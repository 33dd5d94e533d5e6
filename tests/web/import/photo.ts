/** Photographs of sheets, made up: UCI digits on paper or on a board, on a desk, in some light. */

import { loadModule, readDigits } from "../../wasm/module";

type Color = readonly [number, number, number];

export interface Shot {
  readonly width?: number;
  readonly height?: number;
  /** Margins of the paper in the picture, in pixels, beyond which one sees the desk; radians that it is turned by. */
  readonly margin?: number;
  readonly turn?: number;
  /** What a place of the desk looks like. */
  readonly desk?: (x: number, y: number) => Color;
  readonly paper?: Color;
  readonly ink?: Color;
  /** Share of the paper's light that comes from a place of it: lines, say. */
  readonly printed?: (x: number, y: number) => number;
  /** Share of the light at a place of the picture. */
  readonly light?: (x: number, y: number) => number;
  /** Of each pixel, in grey levels up and down. */
  readonly noise?: number;
  /** Side of a digit, and its distance to the next. */
  readonly size?: number;
  readonly pitch?: number;
  /** Where on the paper digits begin, and which are written: rows of labels. */
  readonly from?: readonly [number, number];
  readonly rows: readonly string[];
}

export interface Photo {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  /** The middle of each digit in the picture, in reading order. */
  readonly middles: readonly (readonly [number, number])[];
}

const session = await loadModule();
session.load(await readDigits());
const labels = Array.from(session.testLabels());
const pixels = session.testPixels();

/** Ink at a place of a digit, 0 to 1 across and down it: its counts as a smooth line. */
function inkAt(counts: Uint8Array, x: number, y: number): number {
  const at = (column: number, row: number): number =>
    column < 0 || row < 0 || column > 7 || row > 7 ? 0 : (counts[8 * row + column] ?? 0) / 16;
  const [u, v] = [8 * x - 0.5, 8 * y - 0.5];
  const [column, row] = [Math.floor(u), Math.floor(v)];
  const [s, t] = [u - column, v - row];
  const value =
    (1 - t) * ((1 - s) * at(column, row) + s * at(column + 1, row)) +
    t * ((1 - s) * at(column, row + 1) + s * at(column + 1, row + 1));
  return Math.max(0, Math.min(1, (value - 0.3) / 0.25));
}

export function photo(shot: Shot): Photo {
  const { width = 800, height = 600, margin = 0, turn = 0, noise = 2, size = 56, pitch = 90 } = shot;
  const { paper = [246, 244, 238], ink = [40, 45, 80], desk = () => [0, 0, 0] } = shot;
  const [paperWidth, paperHeight] = [width - 2 * margin, height - 2 * margin];
  const [left, top] = shot.from ?? [50, 50];
  const digits = shot.rows.flatMap((row, line) =>
    [...row].map((label, place) => {
      const nth = (7 * line + 3 * place) % 20;
      const index = labels.flatMap((each, i) => (each === Number(label) ? [i] : []))[nth] ?? 0;
      return {
        counts: pixels.subarray(64 * index, 64 * index + 64),
        x: left + pitch * place,
        // Nobody writes quite straight.
        y: top + pitch * line + ((5 * place) % 7) - 3,
      };
    }),
  );
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const inPicture = (u: number, v: number): readonly [number, number] => {
    const [dx, dy] = [u - paperWidth / 2, v - paperHeight / 2];
    return [cos * dx - sin * dy + width / 2, sin * dx + cos * dy + height / 2];
  };
  const onPaperX = (x: number, y: number): number =>
    cos * (x + 0.5 - width / 2) + sin * (y + 0.5 - height / 2) + paperWidth / 2;
  const onPaperY = (x: number, y: number): number =>
    cos * (y + 0.5 - height / 2) - sin * (x + 0.5 - width / 2) + paperHeight / 2;
  const isPaper = (u: number, v: number): boolean =>
    margin === 0 || (u >= 0 && v >= 0 && u < paperWidth && v < paperHeight);
  const written = new Float64Array(width * height);
  const half = Math.ceil(size * Math.SQRT1_2) + 1;
  for (const { counts, x: left, y: top } of digits) {
    const [middleX, middleY] = inPicture(left + size / 2, top + size / 2).map(Math.round) as [number, number];
    for (let y = Math.max(0, middleY - half); y < Math.min(height, middleY + half); y++) {
      for (let x = Math.max(0, middleX - half); x < Math.min(width, middleX + half); x++) {
        const [u, v] = [onPaperX(x, y), onPaperY(x, y)];
        const [s, t] = [(u - left) / size, (v - top) / size];
        if (s < 0 || t < 0 || s > 1 || t > 1 || !isPaper(u, v)) continue;
        written[y * width + x] = Math.max(written[y * width + x] ?? 0, inkAt(counts, s, t));
      }
    }
  }
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = [onPaperX(x, y), onPaperY(x, y)];
      const onPaper = isPaper(u, v);
      const inked = written[y * width + x] ?? 0;
      const color = onPaper ? paper : desk(x, y);
      const light = shot.light?.(x, y) ?? 1;
      const ground = (1 - inked) * light * (onPaper ? (shot.printed?.(u, v) ?? 1) : 1);
      for (let channel = 0; channel < 3; channel++) {
        const value = ground * (color[channel] ?? 0) + inked * (ink[channel] ?? 0) * light;
        data[4 * (y * width + x) + channel] = value + 2 * noise * random();
      }
    }
  }
  const middles = digits.map(({ x, y }) => inPicture(x + size / 2, y + size / 2));
  return { width, height, data, middles };
}

/** Wood of a colour, its grain so much lighter and darker. */
export function wood([red, green, blue]: Color, grain: number): (x: number, y: number) => Color {
  return (x, y) => {
    const wave = Math.sin(0.31 * y + 2.5 * Math.sin(0.011 * x)) + 0.6 * Math.sin(0.87 * y + 0.02 * x);
    const knot = Math.hypot((x % 310) - 150, 3 * ((y % 230) - 60)) < 40 ? 0.75 : 1;
    const light = knot * (1 + grain * wave);
    return [red * light, green * light, blue * light];
  };
}
