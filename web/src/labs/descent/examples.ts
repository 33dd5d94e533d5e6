import type { DescentTarget } from "../../../../wasm/labs/descent";
import { core } from "../core";

/** The lecture's run (L8): f(x) = 7 x^2 + 3 x - 9. */
export const LECTURE: { readonly coefficients: readonly number[]; readonly start: number; readonly steps: number } = {
  coefficients: [-9, 3, 7],
  start: 1,
  steps: 15,
};
export const RATE = 0.03;
/** Where the lecture's run with a badly chosen learning rate ends; the lecture does not print the rate. */
export const BAD_END = -0.0199;

export interface Example {
  readonly key: "lecture" | "bad" | "best" | "limit" | "beyond";
  readonly rate: number;
  /** Whether it is the lecture's whole run, and not only a learning rate. */
  readonly run: boolean;
}

/** Learning rates worth trying: the lecture's, and those that theory names for the polynomial in force. */
export function examplesOf(target: DescentTarget | null): readonly Example[] {
  const { coefficients, start, steps } = LECTURE;
  const bad = core.rateThatEndsAt(coefficients, start, steps, BAD_END);
  const examples: Example[] = [{ key: "lecture", rate: RATE, run: true }];
  if (bad !== null) examples.push({ key: "bad", rate: bad, run: true });
  if (!target || !Number.isFinite(target.largestRate)) return examples;
  return [
    ...examples,
    { key: "best", rate: target.bestRate, run: false },
    { key: "limit", rate: target.largestRate, run: false },
    { key: "beyond", rate: Number((1.05 * target.largestRate).toPrecision(2)), run: false },
  ];
}
