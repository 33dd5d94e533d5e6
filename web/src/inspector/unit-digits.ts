/**
 * How a unit's numbers are printed in the inspector: with enough digits that computing with the printed numbers gives the printed results.
 */

import type { Term, UnitView } from "../state/unit";
import { decimals, entries, type PrintedNumber, printed, product, significant, sum } from "../texts/printed";
import { type Activations, outputAt } from "./activation-at";

/** Fewest decimals of sums and products, and fewest significant digits of numbers that can be arbitrarily small. */
const FEWEST = 3;

const inSum = (value: number, digits = FEWEST): PrintedNumber => ({ value, way: decimals, digits });
const exact = (value: number): PrintedNumber => ({ value, way: significant, digits: FEWEST });

/** How many decimals the sum needs so that the printed sum gives the printed output. */
export function sumDigits(core: Activations, view: UnitView): number {
  const outputOf = outputAt(core, view);
  const { more } = printed([inSum(view.sum)], exact(view.output), ([z = 0]) => outputOf(z));
  return FEWEST + more[0];
}

/** The output, and the slope computed from it. */
export function slopePrinted(
  core: Activations,
  { activation, sum: z, output, derivative }: UnitView,
): { readonly output: string; readonly slope: string } {
  const slopeOf = ([a = 0]: readonly number[]): number =>
    core.derivatives(activation, Float32Array.of(z), Float32Array.of(a))[0] ?? Number.NaN;
  const { operands, whole } = printed([exact(output)], exact(derivative), slopeOf);
  return { output: operands[0] ?? "", slope: whole };
}

/** How many decimals the terms (including the bias) need to add up to the printed sum, and how many the sum needs. */
export function termDigits(
  core: Activations,
  view: UnitView,
  terms: readonly number[],
): { readonly terms: number; readonly sum: number } {
  const digits = sumDigits(core, view);
  const { more } = printed(
    terms.map((term) => inSum(term)),
    inSum(view.sum, digits),
    sum,
  );
  return { terms: FEWEST + more[0], sum: digits + more[1] };
}

/** A term's weight and input. */
export function factorsPrinted({ weight, value, product: term }: Term, digits: number): readonly string[] {
  const factors = [inSum(weight), { ...inSum(value), way: entries }];
  return printed(factors, inSum(term, digits), product).operands;
}

/** A product, such as 0.0123 · 16 = 0.197. */
export function productPrinted(factors: readonly number[], whole: number): string {
  const { operands, whole: written } = printed(factors.map(exact), exact(whole), product);
  return `${operands.map((operand, index) => (index > 0 && operand.startsWith("−") ? `(${operand})` : operand)).join(" · ")} = ${written}`;
}
