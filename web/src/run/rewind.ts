/** The states to which a run can be taken back, as positions of a slider. */

/** Kept minibatches before the newest one, ascending. */
export function earlier(kept: readonly number[], newest: number): readonly number[] {
  return kept.filter((minibatch) => minibatch < newest);
}

/** The kept minibatch nearest to the chosen one, which may be gone: as a run goes on, it drops some of the states it has kept. */
export function nearest(kept: readonly number[], chosen: number): number | null {
  return kept.reduce<number | null>(
    (best, minibatch) => (best === null || Math.abs(minibatch - chosen) < Math.abs(best - chosen) ? minibatch : best),
    null,
  );
}
