/** The functions that can be chained: on their button, as a formula, and their derivative. */

import { tex } from "../tex";
import type { ValuesAt } from "../values";

export type Link = ValuesAt<"backprop/chain">["outer"];

interface Written {
  readonly name: string;
  readonly formula: unknown;
  readonly slope: unknown;
}

/** u = g(x). */
export const INNER: Readonly<Record<Link, Written>> = {
  line: { name: "2x + 1", formula: tex`= 2x + 1`, slope: tex`= 2` },
  square: { name: "x²", formula: tex`= x^2`, slope: tex`= 2x` },
  sine: { name: "sin x", formula: tex`= \sin x`, slope: tex`= \cos x` },
  exponential: { name: "eˣ", formula: tex`= e^x`, slope: tex`= e^x` },
  sigmoid: { name: "σ(x)", formula: tex`= \sigma(x)`, slope: tex`= \sigma(x) \, (1 - \sigma(x))` },
};

/** y = f(u). */
export const OUTER: Readonly<Record<Link, Written>> = {
  line: { name: "2u + 1", formula: tex`= 2u + 1`, slope: tex`= 2` },
  square: { name: "u²", formula: tex`= u^2`, slope: tex`= 2u` },
  sine: { name: "sin u", formula: tex`= \sin u`, slope: tex`= \cos u` },
  exponential: { name: "eᵘ", formula: tex`= e^u`, slope: tex`= e^u` },
  sigmoid: { name: "σ(u)", formula: tex`= \sigma(u)`, slope: tex`= \sigma(u) \, (1 - \sigma(u))` },
};

export function buttonsOf(links: Readonly<Record<Link, Written>>): readonly (readonly [Link, string])[] {
  return Object.entries(links).map(([link, { name }]) => [link as Link, name] as const);
}
