/** The positions of the speed control, in minibatches per second. */

import { notOneOf } from "../plain/fault";
import { describe } from "./arguments";

export const PACES: readonly number[] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, Number.POSITIVE_INFINITY];

export const FULL_SPEED = PACES.length - 1;

/** Throws for a pace that no position has. */
export function positionOf(pace: unknown): number {
  const position = PACES.indexOf(pace as number);
  if (position < 0) throw notOneOf("speed", describe(pace), PACES.map(String));
  return position;
}

export function paceAt(position: number): number {
  return PACES[position] ?? Number.POSITIVE_INFINITY;
}
