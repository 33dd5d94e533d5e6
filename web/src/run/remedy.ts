/** What to try when a run has diverged. */

/** The core takes none below. */
const LEAST = 1e-8;

/** A tenth of the rate, or a little less: 1, 2 or 5 times a power of ten. Null where none is left to try. */
export function smallerRate(rate: number): number | null {
  const tenth = rate / 10;
  if (!(tenth >= LEAST) || !Number.isFinite(tenth)) return null;
  // 50 / 10 must not become 2 for a last bit that is missing.
  const [digits = "1", exponent = "0"] = (tenth * (1 + 1e-12)).toExponential().split("e");
  const factor = [5, 2].find((candidate) => candidate <= Number(digits)) ?? 1;
  return Number(`${factor}e${exponent}`);
}
