/** Which part of a picture is paper, or a board, and which is what lies around it. */

import type { Picture } from "./picture";

/** For each pixel: 0 off the paper, else a number from 1: the parts of a sheet that lie in different light have different ones. */
export type Paper = Uint8Array<ArrayBuffer>;

/** Blocks along the longer side of a picture: on a full page, a pen's stroke is narrower than a block. */
const BLOCKS = 160;
/**
 * Neighbouring blocks in the same light differ by less than this, as a logarithm in each colour: a shadow's edge is sharper, a
 * lamp's is not.
 */
const ALIKE = 0.1;
/** A patch at the picture's edge is beside the sheet if it has at least this share of the blocks; a smaller one is part of the sheet. */
const AROUND = 0.01;
/** Anything at the edge of the paper that is at most twice this many blocks wide is a digit there, not the desk. */
const NARROW = 3;
/** A region below this share of the picture is not a sheet. */
const LEAST = 0.08;
/** A part of the sheet in a hard shadow keeps at least this share of the light, and differs by less than this in hue. */
const SHADOW = { light: 0.45, hue: 0.07 };

interface Region {
  readonly blocks: readonly number[];
  /** Logarithms of the mean red, green and blue. */
  readonly color: readonly number[];
}

/** Marks the whole picture if no region of one colour is large enough. `isInked` tells whether something is written on a region. */
export function paperOf(picture: Picture, isInked: (paper: Paper) => boolean): Paper {
  const { width, height } = picture;
  const side = Math.max(2, Math.round(Math.max(width, height) / BLOCKS));
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
  const colors = colorsOf(picture, side, columns, rows);
  const regions = regionsOf(colors, columns, rows).filter(({ blocks }) => blocks.length >= LEAST * columns * rows);
  const spread = (chosen: readonly Region[]): Paper => {
    const marks = marksOf(chosen, regions, columns, rows);
    const paper = new Uint8Array(width * height);
    for (let y = 0; y < height; y++) {
      const row = Math.floor(y / side) * columns;
      for (let x = 0; x < width; x++) paper[y * width + x] = marks[row + Math.floor(x / side)] ?? 0;
    }
    return paper;
  };
  const byLight = regions.toSorted((a, b) => lightOf(b) - lightOf(a));
  const main =
    regions.length > 1 ? (byLight.find((region) => isInked(spread([region]))) ?? largest(regions)) : regions[0];
  if (!main) return allOf(picture);
  return spread([main, ...regions.filter((region) => region !== main && isInShadow(region, main))]);
}

export function allOf({ width, height }: Omit<Picture, "data">): Paper {
  return new Uint8Array(width * height).fill(1);
}

function lightOf({ color }: Region): number {
  return color.reduce((sum, value) => sum + value, 0) / 3;
}

function largest(regions: readonly Region[]): Region | undefined {
  return regions.toSorted((a, b) => b.blocks.length - a.blocks.length)[0];
}

function isInShadow(region: Region, main: Region): boolean {
  const darker = main.color.map((value, i) => value - (region.color[i] ?? 0));
  const mean = darker.reduce((sum, value) => sum + value, 0) / 3;
  return (
    mean < -Math.log(SHADOW.light) && mean > -ALIKE && darker.every((value) => Math.abs(value - mean) < SHADOW.hue)
  );
}

/** Logarithms of the median red, green and blue of each block, which thin strokes do not change. */
function colorsOf({ width, height, data }: Picture, side: number, columns: number, rows: number): Float32Array {
  const colors = new Float32Array(3 * columns * rows);
  const step = Math.max(1, Math.floor(side / 5));
  const values = new Float64Array(Math.ceil(side / step) ** 2);
  for (let block = 0; block < columns * rows; block++) {
    const [left, top] = [(block % columns) * side, Math.floor(block / columns) * side];
    for (let channel = 0; channel < 3; channel++) {
      let count = 0;
      for (let y = top; y < Math.min(top + side, height); y += step) {
        for (let x = left; x < Math.min(left + side, width); x += step) {
          const offset = 4 * (y * width + x);
          values[count++] = 255 + ((data[offset + 3] ?? 0) / 255) * ((data[offset + channel] ?? 0) - 255);
        }
      }
      const middle = values.subarray(0, count).sort()[count >> 1] ?? 0;
      // The 16 is against noise: in the dark, a logarithm would make it large.
      colors[3 * block + channel] = Math.log(16 + middle);
    }
  }
  return colors;
}

/** Regions of blocks, in which neighbours are alike in colour. */
function regionsOf(colors: Float32Array, columns: number, rows: number): Region[] {
  const seen = new Uint8Array(columns * rows);
  const regions: Region[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start]) continue;
    seen[start] = 1;
    const blocks = [start];
    const color = [0, 0, 0];
    for (const block of blocks) {
      for (let channel = 0; channel < 3; channel++)
        color[channel] = (color[channel] ?? 0) + (colors[3 * block + channel] ?? 0);
      for (const near of around(block, columns, rows)) {
        if (seen[near] || !isAlike(colors, block, near)) continue;
        seen[near] = 1;
        blocks.push(near);
      }
    }
    regions.push({ blocks, color: color.map((sum) => sum / blocks.length) });
  }
  return regions;
}

function isAlike(colors: Float32Array, a: number, b: number): boolean {
  const apart = (channel: number): number => Math.abs((colors[3 * a + channel] ?? 0) - (colors[3 * b + channel] ?? 0));
  return Math.max(apart(0), apart(1), apart(2)) < ALIKE;
}

function around(block: number, columns: number, rows: number): number[] {
  const [column, row] = [block % columns, Math.floor(block / columns)];
  const near: number[] = [];
  if (column > 0) near.push(block - 1);
  if (column + 1 < columns) near.push(block + 1);
  if (row > 0) near.push(block - columns);
  if (row + 1 < rows) near.push(block + columns);
  return near;
}

/** Marks the regions and what they enclose, but not the blocks at their edges: the edge of the paper must not count as ink. */
function marksOf(regions: readonly Region[], all: readonly Region[], columns: number, rows: number): Uint8Array {
  const marks = new Uint8Array(columns * rows);
  for (const [index, region] of regions.entries()) {
    const others = all.filter((other) => other !== region).flatMap(({ blocks }) => blocks);
    const outside = opened(outsideOf(new Set(region.blocks), others, columns, rows), columns, rows);
    for (let block = 0; block < marks.length; block++) if (!outside[block] && !marks[block]) marks[block] = index + 1;
  }
  return marks.map((mark, block) => (around(block, columns, rows).every((near) => marks[near] === mark) ? mark : 0));
}

/** Blocks that can be reached from other regions, or from the edge of the picture, without crossing the region. */
function outsideOf(
  region: ReadonlySet<number>,
  others: readonly number[],
  columns: number,
  rows: number,
): Uint8Array<ArrayBuffer> {
  const outside = new Uint8Array(columns * rows);
  const reach = (from: readonly number[], least: number): void => {
    const reached: number[] = [];
    const visit = (block: number): void => {
      if (outside[block] || region.has(block)) return;
      outside[block] = 1;
      reached.push(block);
    };
    from.forEach(visit);
    for (const block of reached) for (const near of around(block, columns, rows)) visit(near);
    // So small a patch is a digit that the edge has cut.
    if (reached.length < least) for (const block of reached) outside[block] = 0;
  };
  reach(others, 0);
  for (let block = 0; block < outside.length; block++) {
    const column = block % columns;
    const isEdge = column === 0 || column === columns - 1 || block < columns || block >= columns * (rows - 1);
    if (isEdge) reach([block], AROUND * columns * rows);
  }
  return outside;
}

/** Removes what is as narrow as a stroke: a digit at the edge of the paper is not outside the paper. */
function opened(blocks: Uint8Array<ArrayBuffer>, columns: number, rows: number): Uint8Array<ArrayBuffer> {
  const least = windowed(blocks, columns, rows, Math.min);
  return windowed(least, columns, rows, Math.max);
}

/** The minimum or the maximum over the blocks up to `NARROW` away in each direction. */
function windowed(
  blocks: Uint8Array<ArrayBuffer>,
  columns: number,
  rows: number,
  pick: (a: number, b: number) => number,
): Uint8Array<ArrayBuffer> {
  const along = (from: Uint8Array<ArrayBuffer>, step: number, position: (i: number) => number, count: number) =>
    from.map((picked, i) => {
      const last = Math.min(NARROW, count - 1 - position(i));
      let found = picked;
      for (let k = Math.max(-NARROW, -position(i)); k <= last; k++) found = pick(found, from[i + k * step] ?? 0);
      return found;
    });
  const across = along(blocks, 1, (i) => i % columns, columns);
  return along(across, columns, (i) => Math.floor(i / columns), rows);
}
