/**
 * Epochs to train in a frame that comes some milliseconds after the last: single ones at first, so that each move is seen; then more
 * and more, because what is left to learn takes longer. At least one, and after a break no more than for a tenth of a second.
 */
export function epochsOfFrame(epoch: number, milliseconds: number): number {
  const perSecond = 60 + 2 * epoch;
  return Math.max(1, Math.round((perSecond * Math.min(milliseconds, 100)) / 1000));
}

/** Epochs between two looks at the clock: some milliseconds' worth, whatever the number of units. */
export function epochsOfSlice(units: number): number {
  return Math.max(1, Math.floor(256 / units));
}
