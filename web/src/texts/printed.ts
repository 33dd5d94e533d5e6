/**
 * Numbers that are printed together with what is computed from them, such as a product with its factors: with enough digits that computing
 * with the printed numbers gives the printed result.
 */

import { fine } from "./fine";
import { text } from "./text";

/** How a number is written with so many digits, and which number a reader then sees. */
export interface Way {
  write(value: number, digits: number): string;
  read(value: number, digits: number): number;
}

/** A fixed number of decimals, unless the number is too large for them. */
export const decimals: Way = {
  write: (value, digits) =>
    isPlain(value)
      ? value.toFixed(digits).replace("-", "−").replace(".", text.decimalPoint)
      : significant.write(value, digits),
  read: (value, digits) => (isPlain(value) ? Number(value.toFixed(digits)) : significant.read(value, digits)),
};

function isPlain(value: number): boolean {
  return Math.abs(value) < 1e5;
}

/** The same, but a whole number is written as it is, unless it is too large for that. */
export const entries: Way = {
  write: (value, digits) => decimals.write(value, Number.isInteger(value) && isPlain(value) ? 0 : digits),
  read: decimals.read,
};

/** Significant digits: a power of ten has one less. */
export const significant: Way = {
  write: (value, digits) => fine(text, value, digits),
  read: (value, digits) => {
    const size = Math.abs(value);
    return Number(size >= 0.001 && size < 1000 ? value.toPrecision(digits) : value.toExponential(digits - 2));
  },
};

/** A number to be printed, with no fewer digits than these. */
export interface PrintedNumber {
  readonly value: number;
  readonly way: Way;
  readonly digits: number;
}

export interface Printed {
  readonly operands: readonly string[];
  readonly whole: string;
  /** How many digits the operands, and the whole, have beyond the fewest. */
  readonly more: readonly [operands: number, whole: number];
}

/** How many more digits of the operands are tried before the whole gets another one, and how many more the whole gets at most. */
const TRIES = 9;
const MOST = 5;
/** This close to the middle between two printed numbers, rounding could go either way. */
const TIE = 1e-11;

/** `compute` makes the whole from the operands. If no number of digits is enough, as when one is not finite, the fewest are used. */
export function printed(
  operands: readonly PrintedNumber[],
  whole: PrintedNumber,
  compute: (values: readonly number[]) => number,
): Printed {
  for (let further = 0; further <= MOST; further++) {
    const wanted = whole.way.read(whole.value, whole.digits + further);
    for (let more = further; more <= further + TRIES; more++) {
      const got = compute(operands.map(({ value, way, digits }) => way.read(value, digits + more)));
      const isGot = [1 - TIE, 1 + TIE].every((by) => whole.way.read(got * by, whole.digits + further) === wanted);
      if (isGot) return written(operands, whole, more, further);
    }
  }
  return written(operands, whole, 0, 0);
}

function written(operands: readonly PrintedNumber[], whole: PrintedNumber, more: number, further: number): Printed {
  return {
    operands: operands.map(({ value, way, digits }) => way.write(value, digits + more)),
    whole: whole.way.write(whole.value, whole.digits + further),
    more: [more, further],
  };
}

/** As a factor: what is negative needs parentheses. */
export function enclosed(written = ""): string {
  return written.startsWith("−") ? `(${written})` : written;
}

export function product(values: readonly number[]): number {
  return values.reduce((all, value) => all * value, 1);
}

export function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
