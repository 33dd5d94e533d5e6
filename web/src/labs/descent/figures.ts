/** Numbers of this lab as they are written: four decimals, as the lecture prints them. */

import { decimals, type PrintedNumber, type Way } from "../../texts/printed";
import { text } from "../../texts/text";
import { words } from "../../texts/words";

export function fixed(value: number): string {
  return decimals.write(value, 4);
}

/** A place on a map: two decimals, and no sign before a zero. */
export function coordinate(value: number): string {
  return words.labs.fixed(Math.abs(value) < 0.005 ? 0 : value, 2);
}

/** A learning rate that is known as a fraction, such as 1/7, is written as one. */
export function rateText(rate: number): string {
  const whole = Math.round(1 / rate);
  return whole > 1 && whole % 10 !== 0 && whole < 1000 && Math.abs(rate * whole - 1) < 1e-9
    ? `1/${whole}`
    : hyperparameter(rate);
}

/** A hyperparameter, such as a learning rate, with at most four significant digits. */
export function hyperparameter(value: number): string {
  return hyperparameters.write(value, 4);
}

export const hyperparameters: Way = {
  write: (value, digits) => text.plain(Number(value.toPrecision(digits))),
  read: (value, digits) => Number(value.toPrecision(digits)),
};

/** A number of a run, and a hyperparameter, as operands of a printed equation. */
export const ofRun = (value = 0): PrintedNumber => ({ value, way: decimals, digits: 4 });
export const ofHyperparameter = (value: number): PrintedNumber => ({ value, way: hyperparameters, digits: 4 });
