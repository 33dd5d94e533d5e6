/** Numbers of this lab as they are written: four decimals, as the lecture prints them. */

import { text } from "../../texts/text";
import { words } from "../../texts/words";

export function fixed(value: number): string {
  return Math.abs(value) < 1e5 ? words.labs.fixed(value, 4) : text.fine(value);
}

/** A place on a map: two decimals, and no sign before a zero. */
export function coordinate(value: number): string {
  return words.labs.fixed(Math.abs(value) < 0.005 ? 0 : value, 2);
}

/** As a factor: what is negative needs parentheses. */
export function enclosed(value: number): string {
  return value < 0 ? `(${fixed(value)})` : fixed(value);
}

/** A learning rate that is known as a fraction, such as 1/7, is written as one. */
export function rateText(rate: number): string {
  const whole = Math.round(1 / rate);
  return whole > 1 && whole % 10 !== 0 && whole < 1000 && Math.abs(rate * whole - 1) < 1e-9
    ? `1/${whole}`
    : setting(rate);
}

/** A setting, such as a learning rate, with no more digits than it can mean. */
export function setting(value: number): string {
  return text.plain(Number(value.toPrecision(4)));
}
