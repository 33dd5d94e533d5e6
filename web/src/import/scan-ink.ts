/** Which pixels of a scanned or photographed sheet are ink. */

import type { Picture } from "./picture";
import { allOf, type Paper, paperOf } from "./scan-paper";

/** Pixels that are 1 where there is ink, row by row. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array<ArrayBuffer>;
  readonly paper: Paper;
}

export interface InkOptions {
  /** Ink is darker than its surroundings by at least this share of them. */
  readonly contrast: number;
  /** Whether the ink is light and the paper dark. */
  readonly inverted: boolean;
  /** The whole picture if not given. */
  readonly paper?: Paper;
}

/** Side of the square that a pixel is compared with, as a share of the picture's longer side. */
const SURROUNDINGS = 1 / 8;
/** Smaller contrasts may be the grain of wood or of paper. */
const LEAST_CONTRAST = 0.1;
/** The darkest two of a hundred pixels of ink show the pen's full contrast; where it wrote pale, it has at least the share PALE of that. */
const DARKEST = 0.02;
const PALE = 0.35;
/** Grey level that contrasts are at least divided by: in the dark, a share of less light would turn noise into contrast. */
const DARK = 64;
/** A sheet is blank unless more than this share of its pixels differs from its surroundings by more than CLEARLY. */
const WRITTEN = 0.0004;
const CLEARLY = 0.25;

/** Luma of ITU-R BT.601; transparent pixels count as white paper. */
function greyOf({ data, width, height }: Picture): Float32Array {
  const grey = new Float32Array(width * height);
  for (let i = 0; i < grey.length; i++) {
    const luma = 0.299 * (data[4 * i] ?? 0) + 0.587 * (data[4 * i + 1] ?? 0) + 0.114 * (data[4 * i + 2] ?? 0);
    grey[i] = 255 + ((data[4 * i + 3] ?? 0) / 255) * (luma - 255);
  }
  return grey;
}

/** How a sheet is read at first: what is its paper, whether the writing on it is lighter, and which contrast is ink. */
export function usualOptions(picture: Picture): Required<InkOptions> {
  const grey = greyOf(picture);
  const paper = paperOf(picture, (region) => {
    const seen = contrastsOf(grey, picture, region);
    const written = seen.reduce((count, value) => (Math.abs(value) > CLEARLY ? count + 1 : count), 0);
    return written > WRITTEN * region.reduce((count, mark) => count + mark, 0);
  });
  const first = contrastsOf(grey, picture, paper);
  // The second pass leaves the ink out of the means, which are then the paper's alone, even beside a broad stroke.
  const contrasts = contrastsOf(grey, picture, paper, (i) => Math.abs(first[i] ?? 0) < CLEARLY);
  const inverted = isInverted(contrasts);
  const ink = contrasts.filter((value) => (inverted ? -value : value) > LEAST_CONTRAST).map(Math.abs);
  const darkest = ink.sort()[Math.floor((1 - DARKEST) * ink.length)] ?? 0;
  return { contrast: Math.max(LEAST_CONTRAST, Math.floor(20 * PALE * darkest) / 20), inverted, paper };
}

/** Ink is what differs most from its surroundings: dark ink on light paper, however dark the picture is, or chalk on a board. */
function isInverted(contrasts: Float32Array): boolean {
  let sum = 0;
  for (const value of contrasts) if (Math.abs(value) > LEAST_CONTRAST) sum += Math.sign(value) * value ** 2;
  return sum < 0;
}

/**
 * How much darker each pixel is than the mean of its surroundings on the same paper, as a share of the lighter of the two;
 * negative for a lighter pixel, 0 off the paper. This cancels out shadows and lamps: D. Bradley and G. Roth, Adaptive
 * Thresholding Using the Integral Image, Journal of Graphics Tools 12 (2007).
 */
function contrastsOf(
  grey: Float32Array,
  { width, height }: Omit<Picture, "data">,
  paper: Paper,
  counts: (i: number) => boolean = () => true,
): Float32Array<ArrayBuffer> {
  const contrasts = new Float32Array(grey.length);
  const reach = Math.ceil((SURROUNDINGS * Math.max(width, height)) / 2);
  for (const mark of new Set(paper)) {
    if (mark === 0) continue;
    const isCounted = (i: number): boolean => paper[i] === mark && counts(i);
    const sums = integral((i) => (isCounted(i) ? (grey[i] ?? 0) : 0), width, height);
    const numbers = integral((i) => (isCounted(i) ? 1 : 0), width, height);
    for (let y = 0; y < height; y++) {
      const above = Math.max(0, y - reach) * (width + 1);
      const below = Math.min(height, y + reach + 1) * (width + 1);
      for (let x = 0; x < width; x++) {
        const i = y * width + x;
        if (paper[i] !== mark) continue;
        const left = Math.max(0, x - reach);
        const right = Math.min(width, x + reach + 1);
        const corners = [below + right, below + left, above + right, above + left] as const;
        const own = grey[i] ?? 0;
        const number = within(numbers, corners);
        const mean = number > 0 ? within(sums, corners) / number : own;
        contrasts[i] = (mean - own) / Math.max(mean, own, DARK);
      }
    }
  }
  return contrasts;
}

export function inkOf(picture: Picture, { contrast, inverted, paper = allOf(picture) }: InkOptions): Ink {
  const { width, height } = picture;
  const pixels = Uint8Array.from(contrastsOf(greyOf(picture), picture, paper), (value) =>
    (inverted ? -value : value) > contrast ? 1 : 0,
  );
  return { width, height, pixels, paper };
}

type Corners = readonly [number, number, number, number];

/** The sum of a rectangle. */
function within(sums: Float64Array, [end, bottom, right, start]: Corners): number {
  return (sums[end] ?? 0) - (sums[bottom] ?? 0) - (sums[right] ?? 0) + (sums[start] ?? 0);
}

/** Sums of everything above and to the left, with a first row and column of zeros. */
function integral(value: (i: number) => number, width: number, height: number): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += value(y * width + x);
      sums[(y + 1) * (width + 1) + x + 1] = row + (sums[y * (width + 1) + x + 1] ?? 0);
    }
  }
  return sums;
}
