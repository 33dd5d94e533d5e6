/** Checks of what is given to methods: an error names the thing, its value and what is legal. */

import { CELLS, FULL } from "../plain/digit";
import { describe, isSteps } from "./arguments";

/** 64 finite numbers 0 to 16. Throws otherwise. */
export function checkedValues(values: unknown): number[] {
  if (typeof values !== "object" || values === null || !(Symbol.iterator in values)) {
    throw new TypeError(`values is ${describe(values)}; expected ${CELLS} numbers from 0 to ${FULL}`);
  }
  const numbers: unknown[] = [...(values as Iterable<unknown>)];
  if (numbers.length !== CELLS) {
    throw new RangeError(`values has ${numbers.length} numbers; expected ${CELLS}, row by row`);
  }
  return numbers.map((value, cell) => {
    if (typeof value !== "number" || !(value >= 0 && value <= FULL)) {
      throw new RangeError(`values[${cell}] is ${describe(value)}; expected a number from 0 to ${FULL}`);
    }
    return value;
  });
}

/** A whole number from 1 to 1,000,000. Throws otherwise. */
export function checkedSteps(steps: unknown, name = "minibatches"): number {
  if (!isSteps(steps)) {
    throw new RangeError(`${name} is ${describe(steps)}; expected a whole number from 1 to 1,000,000`);
  }
  return steps;
}
