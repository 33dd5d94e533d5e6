/** A layer's activations as a grid of squares: filled where positive, a ring where negative. */

import { pixel, type Rgb } from "./color";
import { wholeScale } from "./wall";

export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** How wide a square is, in pixels of the picture; a gap of one follows. 1 stands for squares without gaps and rings. */
  readonly cell: number;
  /** Screen pixels per pixel of the picture. */
  readonly scale: number;
}

const CELL = 4;
/** Squares larger than this, in CSS pixels, are of little use. */
const LARGEST = 20;

/** Pixels of the picture that `count` squares take. */
export function gridSize(count: number, cell: number): number {
  return cell === 1 ? count : count * (cell + 1) - 1;
}

/** Roughly square, with full rows where the units allow it; `density` is screen pixels per CSS pixel. */
export function layOutGrid(units: number, width: number, height: number, density: number): Grid {
  const most = Math.max(1, Math.floor((LARGEST * density) / (CELL + 1)));
  const roomy = layOutCells(units, width, height, CELL, most);
  // With thousands of units, small squares are better than a grid that leaves the page.
  return roomy.scale >= 1 ? roomy : layOutCells(units, width, height, 1, most);
}

function layOutCells(units: number, width: number, height: number, cell: number, most: number): Grid {
  let best: Grid = { columns: Math.max(1, units), rows: 1, cell, scale: 0 };
  let bestFit = Number.NEGATIVE_INFINITY;
  for (let columns = 1; columns <= units; columns++) {
    const rows = Math.ceil(units / columns);
    const scale = Math.min(most, wholeScale(Math.min(width / gridSize(columns, cell), height / gridSize(rows, cell))));
    const waste = (columns * rows - units) / units;
    const fit = scale - waste - 0.5 * Math.abs(Math.log(rows / columns));
    if (fit > bestFit) {
      best = { columns, rows, cell, scale };
      bestFit = fit;
    }
  }
  return best;
}

/** Paints `pixels`, gridSize(columns) x gridSize(rows). `most` is the activation shown in full ink. */
export function paintGrid(
  pixels: Uint32Array,
  grid: Grid,
  activations: ArrayLike<number>,
  most: number,
  ink: Rgb,
): void {
  const { cell, columns } = grid;
  const stride = gridSize(columns, cell);
  const pitch = cell === 1 ? 1 : cell + 1;
  const ground = pixel(ink, 0.08);
  for (let unit = 0; unit < activations.length; unit++) {
    const activation = activations[unit] ?? 0;
    const first = Math.floor(unit / columns) * pitch * stride + (unit % columns) * pitch;
    const full = pixel(ink, 0.08 + 0.82 * Math.min(1, Math.abs(activation) / most));
    for (let y = 0; y < cell; y++) {
      for (let x = 0; x < cell; x++) {
        const inside = x > 0 && x < cell - 1 && y > 0 && y < cell - 1;
        pixels[first + y * stride + x] = activation < 0 && inside ? ground : full;
      }
    }
  }
}
