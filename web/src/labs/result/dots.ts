/** Where the dots of a dot plot go: one per value, equal ones above one another. */

export interface Dots {
  /** Of all dots, in pixels. */
  readonly radius: number;
  /** Centre of each, from the top left corner. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const LARGEST = 9;
const SMALLEST = 3;

/** Ends of the axis for accuracies: whole hundredths, with room beside the lowest, and never narrower than 0.95 to 1. */
export function rangeOf(values: readonly number[]): readonly [number, number] {
  const least = Math.min(0.95, ...values);
  return [Math.max(0, Math.floor(100 * (least - 0.004)) / 100), 1];
}

/**
 * `xOf` gives the x of a value; the dots stand on the line `bottom`, in `height` pixels above it. `step` is the x between two
 * neighbouring values.
 */
export function layOutDots(
  values: readonly number[],
  xOf: (value: number) => number,
  step: number,
  bottom: number,
  height: number,
): Dots {
  const counts = new Map<number, number>();
  const levels = values.map((value) => {
    const level = counts.get(value) ?? 0;
    counts.set(value, level + 1);
    return level;
  });
  const highest = Math.max(1, ...counts.values());
  const radius = Math.max(SMALLEST, Math.min(LARGEST, step / 2 - 0.5));
  // A stack that is too high is pushed together.
  const rise = Math.min(2 * radius + 2, height / highest);
  const points = values.map((value, index) => ({
    x: xOf(value),
    y: bottom - radius - 2 - rise * (levels[index] ?? 0),
  }));
  return { radius, points };
}
