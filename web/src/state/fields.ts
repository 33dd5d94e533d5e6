/** Parsers for the values that an address can hold, and how an address is split into names and values. */

import { namesIn } from "../plain/spec";
import { decoded, meant } from "./meant";

/** Which texts are legal, and what they mean. */
export interface Parser<Value> {
  /** Null for what is illegal. */
  read(text: string): Value | null;
  /** What is legal, as a problem names it: without words, since it is shown in every language. */
  readonly legal: string;
}

export function oneOf<Name extends string>(...legal: readonly Name[]): Parser<Name> {
  return { read: (text) => legal.find((name) => name === text) ?? null, legal: legal.join(", ") };
}

export function someOf(...legal: readonly string[]): Parser<readonly string[]> {
  return {
    read: (text) => {
      const names = namesIn(text);
      return names.every((name) => legal.includes(name)) ? legal.filter((name) => names.includes(name)) : null;
    },
    legal: legal.join(", "),
  };
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

export function number(least: number, most: number): Parser<number> {
  return {
    read: (text) => {
      const value = NUMBER.test(text) ? Number(text) : Number.NaN;
      // Turns -0 into 0: as text, both are written alike.
      return value >= least && value <= most ? value + 0 : null;
    },
    legal: `${least} … ${most}`,
  };
}

export function whole(least: number, most: number): Parser<number> {
  const { read } = number(least, most);
  return {
    read: (text) => {
      const value = read(text);
      return Number.isInteger(value) ? value : null;
    },
    legal: `${least}, ${least + 1} … ${most}`,
  };
}

/** Exactly `count` numbers, with commas between. */
export function numbers(count: number, least: number, most: number): Parser<readonly number[]> {
  const { read } = number(least, most);
  return {
    read: (text) => {
      const entries = text.split(",", count + 1);
      const values = entries.map((entry) => read(entry.trim())).filter((value) => value !== null);
      return values.length === entries.length && entries.length === count ? values : null;
    },
    legal: `${Array(count).fill("n").join(",")} (n = ${least} … ${most})`,
  };
}

/** Each name and value of a fragment, as they were meant. */
export function pairsIn(fragment: string): (readonly [name: string, value: string])[] {
  return meant(fragment).map((pair) => {
    // The `=` of this pair was escaped, while other pairs kept theirs.
    const [name = "", ...value] = (pair.includes("=") ? pair : pair.replace(/%(25)*3d/i, "=")).split("=");
    return [decoded(name).trim(), decoded(value.join("=")).trim()];
  });
}

/** Characters that need no escape in a fragment stay readable; half a surrogate pair, which has no escape, is replaced. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"))
    .replaceAll("%2C", ",")
    .replaceAll("%2B", "+")
    .replaceAll("%5E", "^");
}
