/** The width of a line that shows a weight, in pixels: 1 for none, 10 for `reach`. */
export function widthOf(weight: number, reach: number): number {
  return 1 + (9 * Math.min(Math.abs(weight), reach)) / reach;
}
