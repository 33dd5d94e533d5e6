/** Marks over the grid: a disc where more ink raises an output, a diamond where it lowers it; the larger, the more. */

/** Marks smaller than this share of the largest would be dust. */
const LEAST = 0.04;
/** Share of half a cell: even the largest mark leaves a rim. */
const LARGEST = 0.84;

export interface SaliencyPaths {
  readonly discs: string;
  readonly diamonds: string;
}

/** Paths in units of a cell. The area of a mark is proportional to its slope. */
export function saliencyPaths(slopes: ArrayLike<number>, side: number): SaliencyPaths {
  let most = 0;
  for (let cell = 0; cell < slopes.length; cell++) most = Math.max(most, Math.abs(slopes[cell] ?? 0));
  let discs = "";
  let diamonds = "";
  for (let cell = 0; cell < slopes.length; cell++) {
    const slope = slopes[cell] ?? 0;
    const share = Math.abs(slope) / most;
    if (!(share >= LEAST)) continue;
    const radius = (LARGEST / 2) * Math.sqrt(share);
    const x = (cell % side) + 0.5;
    const y = Math.floor(cell / side) + 0.5;
    const r = radius.toFixed(3);
    if (slope > 0)
      discs += `M${(x - radius).toFixed(3)} ${y}a${r} ${r} 0 1 0 ${(2 * radius).toFixed(3)} 0a${r} ${r} 0 1 0 ${(-2 * radius).toFixed(3)} 0z`;
    else diamonds += `M${(x - radius).toFixed(3)} ${y}l${r} -${r} ${r} ${r} -${r} ${r}z`;
  }
  return { discs, diamonds };
}
