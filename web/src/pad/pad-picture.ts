import { nothing, svg } from "lit";
import { inkPath } from "../draw/ink";
import { CELL, cornerOf, LATTICE } from "../draw/lattice";
import { FULL } from "../plain/digit";
import type { Sheet, Values } from "../state/drawing";
import { after, inverse, PAD, type Placement } from "../state/pen";
import type { ShownWhy } from "./saliency-controller";

/** Width of the line that a stroke is shown as, and of the rim around it. */
const INK = 0.42;
const RIM = 0.5;

interface Picture {
  readonly sheet: Sheet;
  readonly values: Values;
  readonly placement: Placement;
  readonly why: ShownWhy | null;
}

/** Where the cells' raster is drawn, if points of the pad are drawn at `view`. */
export function cellsIn(view: Placement, placement: Placement): Placement {
  return after(inverse(placement), view);
}

/** The picture over the grid: the cells, if they do not lie on the grid's own (`isApart`), the strokes, and the marks that say why. */
export function padPicture({ sheet, values, placement, why }: Picture, view: Placement, isApart: boolean): unknown {
  const { scale, x, y } = cellsIn(view, placement);
  const transform = `matrix(${scale} 0 0 ${scale} ${x} ${y})`;
  return svg`<svg class="over" viewBox="0 0 32 32" aria-hidden="true">
    <g transform=${transform}>${isApart ? cells(values) : nothing}</g>
    ${sheet.strokes.length > 0 ? ink(inkPath(sheet.strokes, view), scale) : nothing}
    <g transform=${transform}>${why ? why.view.marks(why) : nothing}</g>
  </svg>`;
}

function cells(values: Values): unknown {
  return svg`
    ${values.map((value, cell) => {
      const [x, y] = cornerOf(cell);
      return value > 0
        ? svg`<rect x=${x} y=${y} width=${CELL} height=${CELL} fill-opacity=${value / FULL}></rect>`
        : nothing;
    })}
    <path class="lines" d=${LATTICE}></path>
    <rect class="edge" width=${PAD} height=${PAD}></rect>
  `;
}

/** A rim makes strokes stand out from dark cells; it shrinks with the cells, to hide little of small ones. */
function ink(path: string, scale: number): unknown {
  return svg`<path class="halo" d=${path} stroke-width=${INK + RIM * scale}></path>
    <path class="ink" d=${path} stroke-width=${INK}></path>`;
}
