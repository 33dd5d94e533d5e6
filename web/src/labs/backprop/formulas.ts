/** The formulas of the worked example, by the numbers that they are about. */

import { html } from "lit";
import type { ChainSymbol } from "../../../../wasm/labs/backprop";
import { sigmoidAt } from "../sigmoid-at";
import { tex } from "../tex";

/** dL/d of each number of the backward pass. */
export const DERIVATIVES: Readonly<Partial<Record<ChainSymbol, unknown>>> = {
  a3: tex`\dfrac{\partial L}{\partial a_3}`,
  w5: tex`\dfrac{\partial L}{\partial w_5}`,
  w6: tex`\dfrac{\partial L}{\partial w_6}`,
  b3: tex`\dfrac{\partial L}{\partial b_3}`,
  a1: tex`\dfrac{\partial L}{\partial a_1}`,
  z1: tex`\dfrac{\partial L}{\partial z_1}`,
  w1: tex`\dfrac{\partial L}{\partial w_1}`,
  w3: tex`\dfrac{\partial L}{\partial w_3}`,
  b1: tex`\dfrac{\partial L}{\partial b_1}`,
  a2: tex`\dfrac{\partial L}{\partial a_2}`,
  z2: tex`\dfrac{\partial L}{\partial z_2}`,
  w2: tex`\dfrac{\partial L}{\partial w_2}`,
  w4: tex`\dfrac{\partial L}{\partial w_4}`,
  b2: tex`\dfrac{\partial L}{\partial b_2}`,
};

interface FactorFormula {
  readonly derivative: unknown;
  readonly result: unknown;
}

/** Each factor, by the number that it is a derivative with respect to: only one path leads from there to the loss. */
export const FACTORS: Readonly<Partial<Record<ChainSymbol, FactorFormula>>> = {
  a3: { derivative: DERIVATIVES.a3, result: tex`a_3 - y` },
  w5: { derivative: tex`\dfrac{\partial a_3}{\partial w_5}`, result: tex`a_1` },
  w6: { derivative: tex`\dfrac{\partial a_3}{\partial w_6}`, result: tex`a_2` },
  b3: { derivative: tex`\dfrac{\partial a_3}{\partial b_3}`, result: tex`1` },
  a1: { derivative: tex`\dfrac{\partial a_3}{\partial a_1}`, result: tex`w_5` },
  z1: { derivative: tex`\dfrac{\partial a_1}{\partial z_1}`, result: tex`a_1 (1 - a_1)` },
  w1: { derivative: tex`\dfrac{\partial z_1}{\partial w_1}`, result: tex`x_1` },
  w3: { derivative: tex`\dfrac{\partial z_1}{\partial w_3}`, result: tex`x_2` },
  b1: { derivative: tex`\dfrac{\partial z_1}{\partial b_1}`, result: tex`1` },
  a2: { derivative: tex`\dfrac{\partial a_3}{\partial a_2}`, result: tex`w_6` },
  z2: { derivative: tex`\dfrac{\partial a_2}{\partial z_2}`, result: tex`a_2 (1 - a_2)` },
  w2: { derivative: tex`\dfrac{\partial z_2}{\partial w_2}`, result: tex`x_1` },
  w4: { derivative: tex`\dfrac{\partial z_2}{\partial w_4}`, result: tex`x_2` },
  b2: { derivative: tex`\dfrac{\partial z_2}{\partial b_2}`, result: tex`1` },
};

type Written = Readonly<Partial<Record<ChainSymbol, string>>>;

/** For each step of the forward pass that is printed in numbers: which numbers it is made of, and how. */
export const SUMS: Readonly<
  Partial<Record<ChainSymbol, { readonly of: readonly ChainSymbol[]; make(values: readonly number[]): number }>>
> = {
  z1: { of: ["w1", "x1", "w3", "x2", "b1"], make: twoProducts },
  z2: { of: ["w2", "x1", "w4", "x2", "b2"], make: twoProducts },
  a1: { of: ["z1"], make: sigmoidAt },
  a2: { of: ["z2"], make: sigmoidAt },
  a3: { of: ["w5", "a1", "w6", "a2", "b3"], make: twoProducts },
  L: { of: ["y", "a3"], make: ([y = 0, a3 = 0]) => (y - a3) ** 2 / 2 },
};

function twoProducts([a = 0, b = 0, c = 0, d = 0, e = 0]: readonly number[]): number {
  return a * b + c * d + e;
}

/** A step of the forward pass: its numbers as they are written, negative ones in brackets, and what comes of them. */
export function forwardFormula(symbol: ChainSymbol, n: Written, result: string): unknown {
  switch (symbol) {
    case "z1":
      return html`<div>${tex`z_1 = w_1 x_1 + w_3 x_2 + b_1`}</div><div>${tex`\phantom{z_1} = ${n.w1} \cdot ${n.x1} + ${n.w3} \cdot ${n.x2} + ${n.b1} = ${result}`}</div>`;
    case "z2":
      return html`<div>${tex`z_2 = w_2 x_1 + w_4 x_2 + b_2`}</div><div>${tex`\phantom{z_2} = ${n.w2} \cdot ${n.x1} + ${n.w4} \cdot ${n.x2} + ${n.b2} = ${result}`}</div>`;
    case "a1":
      return tex`a_1 = \sigma(z_1) = \dfrac{1}{1 + e^{-${n.z1}}} = ${result}`;
    case "a2":
      return tex`a_2 = \sigma(z_2) = \dfrac{1}{1 + e^{-${n.z2}}} = ${result}`;
    case "a3":
      return html`<div>${tex`a_3 = w_5 a_1 + w_6 a_2 + b_3`}</div><div>${tex`\phantom{a_3} = ${n.w5} \cdot ${n.a1} + ${n.w6} \cdot ${n.a2} + ${n.b3} = ${result}`}</div>`;
    default:
      return html`<div>${tex`L = \tfrac{1}{2} (y - a_3)^2`}</div><div>${tex`\phantom{L} = \tfrac{1}{2} (${n.y} - ${n.a3})^2 = ${result}`}</div>`;
  }
}
