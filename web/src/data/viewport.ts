/** Which rows of a long list are worth having in the document. */

/** Rows beyond either edge: what a flick of the wheel shows before the next frame. */
const SPARE = 2;

export interface Viewport {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
}

/** Ascending: the rows in view, a few around them, and `kept`, which holds the focus and must not go. */
export function rowsInView({ top, height, rowHeight }: Viewport, rows: number, kept: number): readonly number[] {
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight), rows - 1) - SPARE);
  const end = Math.min(rows, Math.ceil((top + height) / rowHeight) + SPARE);
  const shown = Array.from({ length: Math.max(0, end - first) }, (_, row) => first + row);
  if (kept < 0 || kept >= rows || shown.includes(kept)) return shown;
  return kept < first ? [kept, ...shown] : [...shown, kept];
}

/** The nearest `top` at which `row` is all in view. */
export function topFor({ top, height, rowHeight }: Viewport, row: number): number {
  const lowest = row * rowHeight;
  return Math.max(lowest + rowHeight - height, Math.min(top, lowest));
}
