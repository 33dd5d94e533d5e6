/**
 * How a unit's numbers are printed in the inspector: with enough digits that computing with the printed numbers gives the printed results.
 */

import { SLOPES, shapeOf } from "../draw/activation";
import type { Term, UnitView } from "../state/unit";
import { decimals, entries, type Part, printed, product, significant, sum } from "../texts/printed";

/** Fewest decimals of sums and products, and fewest significant digits of numbers that can be arbitrarily small. */
const FEWEST = 3;

const inSum = (value: number, digits = FEWEST): Part => ({ value, way: decimals, digits });
const exact = (value: number): Part => ({ value, way: significant, digits: FEWEST });

/** How many decimals the sum needs so that the printed sum gives the printed output. */
export function sumDigits({ activation, sums, unit, sum: z, output }: UnitView): number {
  const shape = shapeOf(activation, sums, unit);
  const { more } = printed([inSum(z)], exact(output), ([at = 0]) => shape.at(at));
  return FEWEST + more[0];
}

/** The output, and the slope computed from it. */
export function slopePrinted({ activation, output, derivative }: UnitView): {
  readonly output: string;
  readonly slope: string;
} {
  const slopeOf = SLOPES[activation];
  const { parts, whole } = printed([exact(output)], exact(derivative), ([a = 0]) => slopeOf?.(a) ?? derivative);
  return { output: parts[0] ?? "", slope: whole };
}

/** How many decimals the terms (including the bias) need to add up to the printed sum, and how many the sum needs. */
export function termDigits(view: UnitView, terms: readonly number[]): { readonly terms: number; readonly sum: number } {
  const digits = sumDigits(view);
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
  return printed(factors, inSum(term, digits), product).parts;
}

/** A product, such as 0.0123 · 16 = 0.197. */
export function productPrinted(factors: readonly number[], whole: number): string {
  const { parts, whole: written } = printed(factors.map(exact), exact(whole), product);
  return `${parts.map((part, index) => (index > 0 && part.startsWith("−") ? `(${part})` : part)).join(" · ")} = ${written}`;
}
