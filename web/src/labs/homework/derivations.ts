/** The ways to the three formulas, step by step. */

import type { TemplateResult } from "lit";
import { tex } from "../tex";
import type { TaskName } from "./mistakes";

/** One line each; the reason for a line is the text of the same index. */
export const DERIVATIONS: Readonly<Record<TaskName, readonly TemplateResult[]>> = {
  sigmoid_prime: [
    tex`\sigma(x) = \dfrac{1}{1 + e^{-x}} = (1 + e^{-x})^{-1}`,
    tex`\sigma'(x) = -(1 + e^{-x})^{-2} \cdot (-e^{-x})`,
    tex`\phantom{\sigma'(x)} = \dfrac{e^{-x}}{(1 + e^{-x})^2}`,
    tex`\phantom{\sigma'(x)} = \dfrac{1}{1 + e^{-x}} \cdot \dfrac{(1 + e^{-x}) - 1}{1 + e^{-x}}`,
    tex`\phantom{\sigma'(x)} = \sigma(x) \, (1 - \sigma(x))`,
  ],
  mse: [tex`\text{out}_i - y_i`, tex`(\text{out}_i - y_i)^2`, tex`E = \dfrac{1}{2} \sum_i (\text{out}_i - y_i)^2`],
  mse_prime: [
    tex`E = \dfrac{1}{2} \sum_j (\text{out}_j - y_j)^2`,
    tex`\dfrac{\partial E}{\partial \text{out}_i} = \dfrac{1}{2} \cdot \dfrac{\partial}{\partial \text{out}_i} (\text{out}_i - y_i)^2`,
    tex`\phantom{\dfrac{\partial E}{\partial \text{out}_i}} = \dfrac{1}{2} \cdot 2 \, (\text{out}_i - y_i) \cdot 1`,
    tex`\phantom{\dfrac{\partial E}{\partial \text{out}_i}} = \text{out}_i - y_i`,
  ],
};
