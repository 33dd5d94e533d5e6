/**
 * A linear scale with round ends and ticks. (d3-scale's does the same with 9 kB of colours, dates and formats behind it.)
 */

export interface Scale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  at(value: number): number;
}

/** The largest of 1, 2 and 5 times a power of ten that divides `extent` into at least `count` parts. */
export function roundStep(extent: number, count: number): number {
  const rough = extent / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [5, 2].find((candidate) => candidate * power <= rough * (1 + 1e-9)) ?? 1;
  return factor * power;
}

/** From `low` to `high`, both moved outwards to multiples of the step between two ticks, onto `range`. */
export function linearScale(low: number, high: number, range: readonly [number, number], count: number): Scale {
  const step = roundStep(high > low ? high - low : 1, count);
  // A ratio like 0.3 / 0.1 = 2.9999999999999996 must not cost a tick.
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  // Multiplying by a step such as 0.1 leaves dust: 3 * 0.1 = 0.30000000000000004.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  const domain = [first * step, last * step] as const;
  const gain = (range[1] - range[0]) / (domain[1] - domain[0]);
  return { domain, ticks, at: (value) => range[0] + (value - domain[0]) * gain };
}

/** More labels than this add nothing. */
const MOST_TICKS = 5;

/**
 * A logarithmic scale with ticks at powers of ten. Its ends are the next 1, 2 or 5 times a power of ten, or powers of ten if it would have
 * fewer than two ticks otherwise. Values that are not above 0 have no place: -Infinity or NaN. No two ticks are closer than `apart`, unless
 * that would leave only one.
 */
export function logScale(low: number, high: number, range: readonly [number, number], apart = 0): Scale {
  const bottom = Math.log10(low);
  const top = Math.log10(Math.max(low, high));
  const close = [roundDown(bottom), -roundDown(-top)] as const;
  const isEnough = Math.floor(close[1] + 1e-9) > Math.ceil(close[0] - 1e-9);
  const first = isEnough ? close[0] : Math.floor(bottom + 1e-9);
  const last = isEnough ? close[1] : Math.max(first + 1, Math.ceil(top - 1e-9));
  const powers = Array.from(
    { length: Math.floor(last - first + 1 + 2e-9) },
    (_, index) => Math.ceil(first - 1e-9) + index,
  ).filter((power) => power <= last + 1e-9);
  const gain = (range[1] - range[0]) / (last - first);
  const wanted = Math.max(Math.ceil(powers.length / MOST_TICKS), Math.ceil(apart / Math.abs(gain)));
  const every = Math.max(1, Math.min(wanted, powers.length - 1));
  return {
    domain: [10 ** first, 10 ** last],
    ticks: ticksEvery(powers, every).map((power) => Number(`1e${power}`)),
    at: (value) => range[0] + (Math.log10(value) - first) * gain,
  };
}

/** The multiples of `every`; if there are fewer than two, every `every`th power counted back from the last. */
function ticksEvery(powers: readonly number[], every: number): number[] {
  const multiples = powers.filter((power) => power % every === 0);
  if (multiples.length > 1) return multiples;
  const last = powers.at(-1) ?? 0;
  return powers.filter((power) => (last - power) % every === 0);
}

/** The exponent of the largest 1, 2 or 5 times a power of ten that is not above 10 ** exponent. */
function roundDown(exponent: number): number {
  const power = Math.floor(exponent + 1e-9);
  const step = [Math.log10(5), Math.log10(2)].find((candidate) => power + candidate <= exponent + 1e-9) ?? 0;
  return power + step;
}
