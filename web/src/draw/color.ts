/** Colours as numbers, for pixels and for contrast. */

export type Rgb = readonly [red: number, green: number, blue: number];

/** `#rrggbb`, as the palette writes its colours. */
export function parseColor(text: string): Rgb {
  const rgb = Number.parseInt(text.slice(1), 16);
  return [rgb >> 16, (rgb >> 8) & 255, rgb & 255];
}

/** One pixel of ImageData seen as a 32-bit number (little-endian, as on every machine a browser runs on). */
export function pixel([red, green, blue]: Rgb, alpha: number): number {
  return ((Math.round(alpha * 255) << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/** Half a scale: full colour at both ends, nothing in the middle. */
export const STEPS = 127;

/** Pixels for -1 to 1: `negative` fading to nothing at the middle, then growing to `positive`. */
export function divergingScale(negative: Rgb, positive: Rgb): Uint32Array<ArrayBuffer> {
  return Uint32Array.from({ length: 2 * STEPS + 1 }, (_, index) => {
    const share = (index - STEPS) / STEPS;
    return pixel(share < 0 ? negative : positive, Math.abs(share));
  });
}

/** Index into a diverging scale for a value between -1 and 1; values beyond take the ends. */
export function stepOf(share: number): number {
  const index = STEPS + Math.round(share * STEPS);
  return index < 0 ? 0 : Math.min(index, 2 * STEPS);
}
