/** The states to which a run can be taken back, as positions of a slider. */

/** Kept minibatches before the newest one, ascending. */
export function earlier(kept: readonly number[], newest: number): readonly number[] {
  return kept.filter((minibatch) => minibatch < newest);
}

/** The one of `kept` that is nearest to what was chosen: while a run goes on, some of them give way to others. */
export function nearest(kept: readonly number[], chosen: number): number | null {
  return kept.reduce<number | null>(
    (best, minibatch) => (best === null || Math.abs(minibatch - chosen) < Math.abs(best - chosen) ? minibatch : best),
    null,
  );
}
