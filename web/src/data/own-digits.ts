/** The user's own labelled digits as text, one a line: the label, a space, 64 counts to the base 17. */

import { FULL } from "../plain/digit";
import type { OwnDigit } from "../plain/examples";

/** Their name in the browser's storage; the number is the format's. */
export const KEPT = "own-digits.1";

/** As many as the core takes. */
export const MOST_OWN = 10_000;

const LINE = /^([0-9]) ([0-9a-g]{64})$/;
export const BASE = FULL + 1;

/** Skips lines that are not a digit: anything may have written to the browser's storage. */
export function ownFromText(text: string): readonly OwnDigit[] {
  const digits = text.split("\n").flatMap((line) => {
    const [, label, values] = LINE.exec(line) ?? [];
    if (label === undefined || values === undefined) return [];
    return [{ label: Number(label), values: Array.from(values, (value) => Number.parseInt(value, BASE)) }];
  });
  return digits.slice(0, MOST_OWN);
}
