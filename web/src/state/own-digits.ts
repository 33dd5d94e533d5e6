/** The user's own labelled digits as text, one a line: the label, a space, 64 counts to the base 17. */

import type { OwnDigit } from "../engine/protocol";
import { FULL, type Values } from "./drawing";

/** As many as the core takes. */
export const MOST_OWN = 10_000;

const LINE = /^([0-9]) ([0-9a-g]{64})$/;
const BASE = FULL + 1;

/** The training set holds whole counts. */
export function ownDigit(values: Values, label: number): OwnDigit {
  return { label, values: values.map(Math.round) };
}

export function ownToText(digits: readonly OwnDigit[]): string {
  return digits
    .map(({ label, values }) => `${label} ${values.map((value) => value.toString(BASE)).join("")}`)
    .join("\n");
}

/** What is not a digit is left out: anything may have written to the browser's storage. */
export function ownFromText(text: string): readonly OwnDigit[] {
  const digits = text.split("\n").flatMap((line) => {
    const [, label, values] = LINE.exec(line) ?? [];
    if (label === undefined || values === undefined) return [];
    return [{ label: Number(label), values: Array.from(values, (value) => Number.parseInt(value, BASE)) }];
  });
  return digits.slice(0, MOST_OWN);
}
