/** The first layer's weights as a wall of pictures, one pixel a weight; the page enlarges it by a whole number. */

import { SIDE } from "../plain/digit";
import { pixel, type Rgb, stepOf } from "./color";

/** A picture, a bar for the unit's activation under it, and a gap. */
export const PITCH_X = SIDE + 1;
export const PITCH_Y = SIDE + 2;
/** A wall whose last row is full is preferred to one with larger pictures, down to this ratio. */
const FULL_ROWS = 0.85;

export interface Wall {
  readonly columns: number;
  readonly rows: number;
  /** Screen pixels per weight: a whole number unless there is no room even for 1. */
  readonly scale: number;
}

export function wallWidth(columns: number): number {
  return columns * PITCH_X - 1;
}

export function wallHeight(rows: number): number {
  return rows * PITCH_Y - 1;
}

/** The number of columns with the largest pictures in a box of so many screen pixels; full rows if their pictures are nearly as large. */
export function layOutWall(units: number, width: number, height: number): Wall {
  let best: Wall = { columns: Math.max(1, units), rows: 1, scale: 0 };
  let bestFit = -1;
  for (let columns = 1; columns <= units; columns++) {
    const rows = Math.ceil(units / columns);
    const scale = wholeScale(Math.min(width / wallWidth(columns), height / wallHeight(rows)));
    // On a tie, the fewest columns: pictures close together are easier to compare.
    const fit = (columns * rows === units ? scale : scale * FULL_ROWS) - 0.001 * columns;
    if (fit > bestFit) {
      best = { columns, rows, scale };
      bestFit = fit;
    }
  }
  return best;
}

/** Pictures are sharp at whole numbers of screen pixels; they shrink below that only if there is no room for 1. */
export function wholeScale(room: number): number {
  return room >= 1 ? Math.floor(room) : room;
}

/** Weights beyond this are shown in full colour: twice their root mean square. */
export function weightScale(weights: Float32Array): number {
  return usable(2 * rootMeanSquare(weights));
}

/** Changes beyond this are shown in full colour. While changes are small beside the weights they stay pale, so that one sees them grow. */
export function changeScale(changes: Float32Array, weights: Float32Array): number {
  return usable(Math.max(3 * rootMeanSquare(changes), 0.6 * rootMeanSquare(weights)));
}

/** What was added to `start` to get `weights`; zeros where there is no start. */
export function changeSince(start: Float32Array, weights: Float32Array): Float32Array {
  const changes = new Float32Array(weights.length);
  const known = Math.min(start.length, weights.length);
  for (let index = 0; index < known; index++) changes[index] = (weights[index] ?? 0) - (start[index] ?? 0);
  return changes;
}

/** Loops by index because it runs in each frame: an iterator takes several times as long before it is compiled. */
function rootMeanSquare(values: Float32Array): number {
  let squares = 0;
  for (let index = 0; index < values.length; index++) squares += (values[index] ?? 0) ** 2;
  return Math.sqrt(squares / Math.max(1, values.length));
}

function usable(scale: number): number {
  return Number.isFinite(scale) && scale > 0 ? scale : 1;
}

/** Legible height of an activation between 0 and 1, whatever the activation function's range. */
export function activationScale(activations: Float32Array): number {
  let largest = 1;
  for (const value of activations) largest = Math.max(largest, Math.abs(value));
  return Number.isFinite(largest) ? largest : 1;
}

/**
 * Paints `pixels`, wallWidth x wallHeight.   weights (64, units) row by row   activations (units)
 * `most` is the weight in full colour, `colors` a diverging scale.
 */
export function paintWall(
  pixels: Uint32Array,
  wall: Wall,
  weights: Float32Array,
  most: number,
  activations: Float32Array,
  colors: Uint32Array,
  ink: Rgb,
): void {
  const units = activations.length;
  const stride = wallWidth(wall.columns);
  const ground = pixel(ink, 0.04);
  const longest = activationScale(activations);
  for (let unit = 0; unit < units; unit++) {
    const left = (unit % wall.columns) * PITCH_X;
    const top = Math.floor(unit / wall.columns) * PITCH_Y;
    const nothing = isBlank(weights, unit, units) ? ground : 0;
    for (let y = 0; y < SIDE; y++) {
      const line = (top + y) * stride + left;
      for (let x = 0; x < SIDE; x++) {
        const weight = weights[(y * SIDE + x) * units + unit] ?? 0;
        pixels[line + x] = nothing || (colors[stepOf(weight / most)] ?? 0);
      }
    }
    const bar = (top + SIDE) * stride + left;
    const length = Math.round((Math.abs(activations[unit] ?? 0) / longest) * SIDE);
    for (let x = 0; x < SIDE; x++) pixels[bar + x] = pixel(ink, x < length ? 0.55 : 0.08);
  }
}

/** An empty picture is painted so that one sees where it is. */
function isBlank(weights: Float32Array, unit: number, units: number): boolean {
  for (let index = unit; index < weights.length; index += units) if (weights[index] !== 0) return false;
  return true;
}
