/** What parts of an address can say, each as it is written there; and the parts themselves. */

import { namesIn } from "../plain/spec";
import { decoded, meant } from "./meant";

/** What is legal, and what it means. */
export interface Kind<Value> {
  /** Null for what is illegal. */
  read(text: string): Value | null;
  /** For a problem: without words, for it is told in every language. */
  readonly legal: string;
}

export function oneOf<Name extends string>(...legal: readonly Name[]): Kind<Name> {
  return { read: (text) => legal.find((name) => name === text) ?? null, legal: legal.join(", ") };
}

export function someOf(...legal: readonly string[]): Kind<readonly string[]> {
  return {
    read: (text) => {
      const names = namesIn(text);
      return names.every((name) => legal.includes(name)) ? legal.filter((name) => names.includes(name)) : null;
    },
    legal: legal.join(", "),
  };
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

export function number(least: number, most: number): Kind<number> {
  return {
    read: (text) => {
      const value = NUMBER.test(text) ? Number(text) : Number.NaN;
      // No text tells -0 from 0.
      return value >= least && value <= most ? value + 0 : null;
    },
    legal: `${least} … ${most}`,
  };
}

export function whole(least: number, most: number): Kind<number> {
  const { read } = number(least, most);
  return {
    read: (text) => {
      const value = read(text);
      return Number.isInteger(value) ? value : null;
    },
    legal: `${least}, ${least + 1} … ${most}`,
  };
}

/** So many, with commas between. */
export function numbers(count: number, least: number, most: number): Kind<readonly number[]> {
  const { read } = number(least, most);
  return {
    read: (text) => {
      const parts = text.split(",", count + 1);
      const values = parts.map((part) => read(part.trim())).filter((value) => value !== null);
      return values.length === parts.length && parts.length === count ? values : null;
    },
    legal: `${Array(count).fill("n").join(",")} (n = ${least} … ${most})`,
  };
}

/** `name=value` of each part of a fragment, as it was meant. */
export function pairsIn(fragment: string): (readonly [name: string, value: string])[] {
  return meant(fragment).map((part) => {
    // One whose sign has been escaped, where others have kept theirs.
    const [name = "", ...value] = (part.includes("=") ? part : part.replace(/%(25)*3d/i, "=")).split("=");
    return [decoded(name).trim(), decoded(value.join("=")).trim()];
  });
}

/** Letters that need no escape in a fragment are left to be read; half a letter, which has none, is not. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"))
    .replaceAll("%2C", ",")
    .replaceAll("%2B", "+")
    .replaceAll("%5E", "^");
}
