/** What to try when a run has diverged. */

/** The smallest learning rate that the core takes. */
const LEAST = 1e-8;

/** A tenth of the rate, or a little less: 1, 2 or 5 times a power of ten. Null where none is left to try. */
export function smallerRate(rate: number): number | null {
  const tenth = rate / 10;
  if (!(tenth >= LEAST) || !Number.isFinite(tenth)) return null;
  // Makes up for rounding: a tenth that is one bit below 5 must not become 2.
  const [digits = "1", exponent = "0"] = (tenth * (1 + 1e-12)).toExponential().split("e");
  const factor = [5, 2].find((candidate) => candidate <= Number(digits)) ?? 1;
  return Number(`${factor}e${exponent}`);
}
