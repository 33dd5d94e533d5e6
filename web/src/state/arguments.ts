/** Checks of what a page around the element gives to its methods: an error names the thing, its value and what is legal. */

import { CELLS, FULL } from "./drawing";

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

export const MOST_STEPS = 1_000_000;

/** A whole number from 1 to 1,000,000. Throws otherwise. */
export function checkedSteps(steps: unknown, name = "minibatches"): number {
  if (typeof steps !== "number" || !Number.isInteger(steps) || steps < 1 || steps > MOST_STEPS) {
    throw new RangeError(`${name} is ${describe(steps)}; expected a whole number from 1 to 1,000,000`);
  }
  return steps;
}

/** A plain object. Throws otherwise. */
export function checkedSpec(spec: unknown): Record<string, unknown> {
  if (typeof spec !== "object" || spec === null || Array.isArray(spec)) {
    throw new TypeError(`spec is ${describe(spec)}; expected an object such as { preset: "lecture", seed: 1 }`);
  }
  return { ...spec };
}

/** A short name for any value; never throws. */
export function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function") return "a function";
  return String(value);
}
