import { CELLS, FULL } from "../plain/digit";

/** What a page around the element may give to its methods. */

export const MOST_STEPS = 1_000_000;

export function isSteps(steps: unknown): steps is number {
  return Number.isInteger(steps) && Number(steps) >= 1 && Number(steps) <= MOST_STEPS;
}

/** 64 numbers 0 to 16 of a list; null for anything else, of which checks.ts says why. */
export function legalValues(values: unknown): number[] | null {
  if (!Array.isArray(values) && !ArrayBuffer.isView(values)) return null;
  const numbers = Array.from(values as ArrayLike<unknown>);
  const isLegal = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= FULL;
  return numbers.length === CELLS && numbers.every(isLegal) ? numbers : null;
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
