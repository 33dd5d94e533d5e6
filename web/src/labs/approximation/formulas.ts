/** The network's function and a unit's contribution to it, written with the activation that is chosen. */

import { nothing, type TemplateResult } from "lit";
import { words } from "../../texts/words";
import { equation } from "../equation";
import { tex } from "../tex";
import type { Activation } from "./reached";

const WHOLE: Readonly<Record<Activation, TemplateResult>> = {
  sigmoid: tex`g(x) = b + \displaystyle\sum_{i=1}^{n} v_i \, \sigma(w_i x + b_i)`,
  tanh: tex`g(x) = b + \displaystyle\sum_{i=1}^{n} v_i \, \tanh(w_i x + b_i)`,
  relu: tex`g(x) = b + \displaystyle\sum_{i=1}^{n} v_i \, \max(0, w_i x + b_i)`,
};

/** Of a unit: its weight, its bias, and the weight of its output. */
export interface UnitParameters {
  readonly w: number;
  readonly b: number;
  readonly v: number;
}

export function wholeFormula(activation: Activation): TemplateResult {
  return WHOLE[activation];
}

export function unitFormula(activation: Activation, { w, b, v }: UnitParameters): TemplateResult {
  const { fixed } = words.labs;
  const [weight, size, out] = [fixed(w, 2), fixed(Math.abs(b), 2), fixed(v, 2)];
  const sign = b < 0 ? "−" : "+";
  switch (activation) {
    case "sigmoid":
      return equation(
        nothing,
        tex`v \, \sigma(w x + b)`,
        tex`= ${out} \; \sigma(${weight} \, x \; ${sign} \; ${size})`,
      );
    case "tanh":
      return equation(nothing, tex`v \, \tanh(w x + b)`, tex`= ${out} \; \tanh(${weight} \, x \; ${sign} \; ${size})`);
    case "relu":
      return equation(
        nothing,
        tex`v \, \max(0, w x + b)`,
        tex`= ${out} \; \max(0, ${weight} \, x \; ${sign} \; ${size})`,
      );
  }
}
