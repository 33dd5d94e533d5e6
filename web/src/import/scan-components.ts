/** Finds connected ink, and which of it makes up each digit, in reading order. */

import type { Picture } from "./picture";
import type { Ink } from "./scan-ink";

export interface Box {
  readonly left: number;
  readonly top: number;
  /** The first column and row beyond it. */
  readonly right: number;
  readonly bottom: number;
}

/** Connected ink; pixels that touch at a corner are connected too. */
export interface Component extends Box {
  /** From 1. */
  readonly id: number;
  /** Pixels. */
  readonly area: number;
  /** Whether it touches the edge of the paper or of the picture. */
  readonly cut: boolean;
  /** Thickness and length of a bar with the same spread of ink. */
  readonly thickness: number;
  readonly length: number;
}

export interface Components {
  readonly components: readonly Component[];
  /** The component of each pixel of the sheet, 0 for paper. */
  readonly ids: Int32Array;
}

/** What makes one digit: the ink of these components within the box. */
export interface Found {
  readonly box: Box;
  readonly components: ReadonlySet<number>;
}

/** Ink that is longer than this many times its thickness, in any direction, is a stroke: a ruled line or a 1. */
const STRAIGHT = 8;
/** Thin ink that is longer than this many times a digit's usual height is a line, */
const LONG = 2.5;
/** and so is a straight stroke that is over twice as wide as it is high, or spans this share of the sheet. */
const ACROSS = 0.9;
/** Ink that encloses more than so many other components, and fills at most this share of its box, is a frame: lines around paper. */
const FRAME = { others: 3, ink: 0.25 };
/** Pixels of the longer side below which ink is a speck: less than the cells of a digit. */
const LEAST = 8;
/** Share of a digit's usual height below which ink is a speck. */
const SPECK = 0.35;
/** Ink of at most this share of a digit's usual height belongs to the digit above or below it, */
const PIECE = 0.7;
/** if that is at most this share of a digit's usual height away. */
const GAP = 0.3;
/** How far above or below its row's last digit a digit may lie, as a share of the usual height. */
const OFF_ROW = 0.6;

export function componentsOf({ width, height, pixels, paper }: Ink): Components {
  const ids = new Int32Array(width * height);
  const components: Component[] = [];
  const waiting: number[] = [];
  for (let start = 0; start < pixels.length; start++) {
    if (!pixels[start] || ids[start]) continue;
    const id = components.length + 1;
    let [left, top, right, bottom, area, cut] = [width, height, 0, 0, 0, false];
    let [sumX, sumY, sumXX, sumXY, sumYY] = [0, 0, 0, 0, 0];
    ids[start] = id;
    waiting.push(start);
    for (let pixel = waiting.pop(); pixel !== undefined; pixel = waiting.pop()) {
      const x = pixel % width;
      const y = (pixel - x) / width;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
      area++;
      cut ||= x === 0 || y === 0 || x === width - 1 || y === height - 1;
      [sumX, sumY] = [sumX + x, sumY + y];
      [sumXX, sumXY, sumYY] = [sumXX + x * x, sumXY + x * y, sumYY + y * y];
      for (let ny = Math.max(0, y - 1); ny < Math.min(height, y + 2); ny++) {
        for (let nx = Math.max(0, x - 1); nx < Math.min(width, x + 2); nx++) {
          const near = ny * width + nx;
          cut ||= paper[near] !== paper[pixel];
          if (!pixels[near] || ids[near]) continue;
          ids[near] = id;
          waiting.push(near);
        }
      }
    }
    const [xx, xy, yy] = [sumXX - sumX ** 2 / area, sumXY - (sumX * sumY) / area, sumYY - sumY ** 2 / area];
    // Its principal axes; a bar's variance along it is a twelfth of its length squared.
    const [mean, apart] = [(xx + yy) / 2, Math.hypot((xx - yy) / 2, xy)];
    const [length, thickness] = [mean + apart, mean - apart].map((sum) =>
      Math.sqrt((12 * Math.max(0, sum)) / area + 1),
    );
    components.push({ id, left, top, right, bottom, area, cut, length: length ?? 1, thickness: thickness ?? 1 });
  }
  return { components, ids };
}

/** More than so many cannot be labelled by hand, and are no digits: the ink of a photograph, for example. */
export const MOST_FOUND = 1000;
/** The same before specks, lines and detached strokes are sorted out. */
const MOST_COMPONENTS = 5 * MOST_FOUND;

/** The digits of a sheet, row by row, each from left to right, and how many are left out because the edge may have cut them. */
export interface Digits {
  readonly found: readonly Found[];
  readonly atEdge: number;
}

/** Null where there are more than `MOST_FOUND`. */
export function digitsOf(components: readonly Component[], sheet: Size): Digits | null {
  const sized = components.filter((component) => sizeOf(component) >= LEAST);
  if (sized.length > MOST_COMPONENTS) return null;
  const unframed = sized.filter((component) => !isFrame(component, sized));
  const uncut = unframed.filter(({ cut }) => !cut);
  const usual = usualHeight(uncut.length > 0 ? uncut : unframed, sheet);
  const large = unframed.filter((component) => sizeOf(component) >= SPECK * usual && !isLine(component, usual, sheet));
  const whole = large.filter(({ cut }) => !cut);
  if (whole.length > MOST_FOUND) return null;
  const put = (of: readonly Component[]): Found[] => {
    const each = of.map(({ id, left, top, right, bottom }) => ({
      box: { left, top, right, bottom },
      components: new Set([id]),
    }));
    return withPieces(each, usual);
  };
  // What is larger than a digit is a shadow at the edge, and not counted.
  const atEdge = put(large.filter(({ cut }) => cut)).filter(({ box }) => sizeOf(box) <= usual / PIECE).length;
  return { found: inReadingOrder(put(whole), usual), atEdge };
}

type Size = Omit<Picture, "data">;

function widthOf({ left, right }: Box): number {
  return right - left;
}

function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}

function sizeOf(box: Box): number {
  return Math.max(widthOf(box), heightOf(box));
}

/** Whether ink is the frame of a form or a table. */
function isFrame(component: Component, all: readonly Component[]): boolean {
  if (component.area > FRAME.ink * widthOf(component) * heightOf(component)) return false;
  return all.filter((other) => other !== component && holds(component, other)).length > FRAME.others;
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom
  );
}

/** A 1 is as straight, but as high as the other digits. */
function isLine(component: Component, usual: number, sheet: Size): boolean {
  return (sizeOf(component) > LONG * usual && component.thickness < SPECK * usual) || isRuled(component, sheet);
}

/** Whether ink is a line by its own shape, however high the digits on the sheet are. */
function isRuled(component: Component, { width, height }: Size): boolean {
  const [w, h] = [widthOf(component), heightOf(component)];
  return component.length > STRAIGHT * component.thickness && (w > 2 * h || w > ACROSS * width || h > ACROSS * height);
}

/** Median height of the components, weighted by their ink: specks are many, but hold little of it. */
function usualHeight(all: readonly Component[], sheet: Size): number {
  const components = all.filter((component) => !isRuled(component, sheet));
  const half = components.reduce((sum, { area }) => sum + area, 0) / 2;
  let ink = 0;
  for (const component of [...components].sort((a, b) => heightOf(a) - heightOf(b))) {
    ink += component.area;
    if (ink >= half) return heightOf(component);
  }
  return 0;
}

export function joined(a: Found, b: Found): Found {
  const box = {
    left: Math.min(a.box.left, b.box.left),
    top: Math.min(a.box.top, b.box.top),
    right: Math.max(a.box.right, b.box.right),
    bottom: Math.max(a.box.bottom, b.box.bottom),
  };
  return { box, components: new Set([...a.components, ...b.components]) };
}

/** Joins a detached stroke, such as the bar of a 5, to its digit. */
function withPieces(found: readonly Found[], usual: number): Found[] {
  const digits = [...found];
  for (let i = 0; i < digits.length; i++) {
    const piece = digits[i];
    if (!piece || heightOf(piece.box) > PIECE * usual) continue;
    const others = digits.filter((other) => other !== piece && belongs(piece.box, other.box, usual));
    const [nearest] = others.sort((a, b) => gap(piece.box, a.box) - gap(piece.box, b.box));
    if (!nearest) continue;
    digits[digits.indexOf(nearest)] = joined(nearest, piece);
    digits.splice(digits.indexOf(piece), 1);
    i = -1;
  }
  return digits;
}

/** Rows of paper between them; negative where they overlap. */
function gap(a: Box, b: Box): number {
  return Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
}

function belongs(piece: Box, other: Box, usual: number): boolean {
  const overlap = Math.min(piece.right, other.right) - Math.max(piece.left, other.left);
  const height = Math.max(piece.bottom, other.bottom) - Math.min(piece.top, other.top);
  return (
    overlap >= Math.min(widthOf(piece), widthOf(other)) / 2 && gap(piece, other) <= GAP * usual && height <= 1.5 * usual
  );
}

/** From the left, each digit joins the row whose last digit is nearest to its own height: rows may be slanted. */
function inReadingOrder(found: readonly Found[], usual: number): Found[] {
  const middle = ({ box }: Found): number => (box.top + box.bottom) / 2;
  const rows: Found[][] = [];
  for (const digit of [...found].sort((a, b) => a.box.left - b.box.left)) {
    const away = (row: readonly Found[]): number => {
      const last = row.at(-1);
      return last ? Math.abs(middle(last) - middle(digit)) : 0;
    };
    const [nearest] = [...rows].sort((a, b) => away(a) - away(b));
    if (nearest && away(nearest) <= OFF_ROW * usual) nearest.push(digit);
    else rows.push([digit]);
  }
  const mean = (row: readonly Found[]): number => row.reduce((sum, digit) => sum + middle(digit), 0) / row.length;
  return rows.sort((a, b) => mean(a) - mean(b)).flat();
}
