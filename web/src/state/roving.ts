/** Where a key leads in a grid of cells numbered row by row, of which one at a time is reached by Tab. */

export interface Grid {
  readonly columns: number;
  /** Cells in all; the last row may be shorter. */
  readonly count: number;
  /** Rows that PageUp and PageDown go. */
  readonly page: number;
}

/** The cell that `key` leads to from cell `from`, or null for a key that leads nowhere. `far`: Control is held. */
export function cellFor(key: string, far: boolean, from: number, { columns, count, page }: Grid): number | null {
  const last = count - 1;
  const begin = from - (from % columns);
  const down = (rows: number): number => {
    const lastRow = last - (last % columns);
    const row = Math.max(0, Math.min(lastRow, begin + rows * columns));
    return Math.min(last, row + (from % columns));
  };
  switch (key) {
    case "ArrowUp":
      return down(-1);
    case "ArrowDown":
      return down(1);
    case "PageUp":
      return down(-page);
    case "PageDown":
      return down(page);
    case "ArrowLeft":
      return Math.max(begin, from - 1);
    case "ArrowRight":
      return Math.min(last, begin + columns - 1, from + 1);
    case "Home":
      return far ? 0 : begin;
    case "End":
      return far ? last : Math.min(last, begin + columns - 1);
    default:
      return null;
  }
}
