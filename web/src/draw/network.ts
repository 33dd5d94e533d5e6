/** Where the parts of the network view go: the wall of the first layer, and under it the further layers and the outputs. */

import { SIDE } from "../plain/digit";
import type { Block } from "./blocks";
import { type Grid, gridSize, layOutGrid } from "./units";
import { layOutWall, PITCH_X, PITCH_Y, type Wall, wallHeight, wallWidth } from "./wall";

/** In CSS pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface NetworkLayout {
  readonly wall: Wall;
  readonly wallBox: Box;
  /** One for each further hidden layer. */
  readonly grids: readonly { readonly grid: Grid; readonly box: Box }[];
  /** Indices of the further layers, column by column: side by side while there is room, otherwise some below one another. */
  readonly columns: readonly (readonly number[])[];
}

/** Between columns. */
const GAP = 20;
/** Between the wall and what is under it. */
export const UNDER = 12;
/** What the ten outputs take under the wall. */
export const OUTPUT: Box = { width: 160, height: 78 };
/** A label over each part under the wall. */
export const LABEL = 22;
/** Least width for a layer's label. */
const COLUMN = 112;
/** Between parts under one another. */
const STACK_GAP = 8;
const LEAST = 24;
/** The wall keeps at least this share of the height. */
const WALL_SHARE = 0.5;

/**
 * `hidden` are the widths of the hidden layers, at least one; `density` is device pixels per CSS pixel, so that every weight covers a whole
 * number of device pixels.
 */
export function layOutNetwork(hidden: readonly number[], room: Box, density: number): NetworkLayout {
  const further = hidden.slice(1);
  const width = room.width - OUTPUT.width - GAP;
  const most = Math.max(1, Math.floor((width + GAP) / (COLUMN + GAP)));
  const mates = Math.max(1, Math.ceil(further.length / most));
  const columns = deal(further.length, mates);
  const share = (room.height * (1 - WALL_SHARE)) / mates - LABEL - STACK_GAP;
  const height = Math.max(LEAST, Math.min(OUTPUT.height, share));
  const each = Math.max(COLUMN, (width + GAP) / Math.max(1, columns.length) - GAP);
  const grids = further.map((units) => {
    const grid = layOutGrid(units, each * density, height * density, density);
    const size = (squares: number): number => (gridSize(squares, grid.cell) * grid.scale) / density;
    return { grid, box: { width: size(grid.columns), height: size(grid.rows) } };
  });
  const under = Math.max(mates * (height + LABEL + STACK_GAP) - STACK_GAP, OUTPUT.height + LABEL);
  const wall = layOutWall(hidden[0] ?? 1, room.width * density, Math.max(40, room.height - under - UNDER) * density);
  const wallBox = {
    width: (wallWidth(wall.columns) * wall.scale) / density,
    height: (wallHeight(wall.rows) * wall.scale) / density,
  };
  return { wall, wallBox, grids, columns };
}

/** Where the units are on each part of the view. */
export interface NetworkBlocks {
  readonly wall: readonly Block[];
  readonly grids: readonly (readonly Block[])[];
  readonly output: readonly Block[];
}

/** Between two of the output's bars. */
export const BAR_GAP = 4;

/** `last` is the number of the output layer. */
export function networkBlocks(
  { wall, grids }: NetworkLayout,
  hidden: readonly number[],
  last: number,
  density: number,
): NetworkBlocks {
  const block = (layer: number, units: number, columns: number, pitch: Box, own: Box): readonly Block[] => [
    { layer, units, columns, left: 0, top: 0, pitchX: pitch.width, pitchY: pitch.height, ...own },
  ];
  const weight = wall.scale / density;
  const digits = 10;
  const bar = (OUTPUT.width + BAR_GAP) / digits;
  return {
    wall: block(
      1,
      hidden[0] ?? 0,
      wall.columns,
      { width: PITCH_X * weight, height: PITCH_Y * weight },
      { width: SIDE * weight, height: (PITCH_Y - 1) * weight },
    ),
    grids: grids.map(({ grid }, index) => {
      const side = (grid.cell * grid.scale) / density;
      const pitch = grid.cell === 1 ? side : ((grid.cell + 1) * grid.scale) / density;
      const square = (size: number): Box => ({ width: size, height: size });
      return block(index + 2, hidden[index + 1] ?? 0, grid.columns, square(pitch), square(side));
    }),
    output: block(
      last,
      digits,
      digits,
      { width: bar, height: OUTPUT.height },
      { width: bar - BAR_GAP, height: OUTPUT.height },
    ),
  };
}

/** 0 to count - 1 in columns of `each`, in order. */
function deal(count: number, each: number): number[][] {
  const columns: number[][] = [];
  for (let first = 0; first < count; first += each) {
    columns.push(Array.from({ length: Math.min(each, count - first) }, (_, index) => first + index));
  }
  return columns;
}
