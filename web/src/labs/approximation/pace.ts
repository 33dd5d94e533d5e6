/**
 * Epochs of a frame that comes some milliseconds after the last: single ones at first, so that each move is seen; then ever more,
 * for what is left to learn takes longer. Never none; after a rest no more than after a tenth of a second.
 */
export function epochsOfFrame(epoch: number, milliseconds: number): number {
  const perSecond = 60 + 2 * epoch;
  return Math.max(1, Math.round((perSecond * Math.min(milliseconds, 100)) / 1000));
}

/** Epochs between two looks at the clock: some milliseconds' worth, whatever the number of units. */
export function epochsOfSlice(units: number): number {
  return Math.max(1, Math.floor(256 / units));
}
