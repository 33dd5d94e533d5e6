/** The formulas of the layers: the lecture's equations, and the names of what stands in them. */

import { display, tex } from "../tex";
import type { Equation, Operand } from "./equations";

/** In the lecture's letters: every layer has an input x and an output y. */
export const LECTURE: Readonly<Record<Equation, unknown>> = {
  "10": display`\frac{\partial E_\text{batch}}{\partial \mathbf{y}} = \frac{1}{n} \, (\mathbf{y} - \mathbf{t})`,
  "11": display`\frac{\partial E}{\partial \mathbf{x}} = \frac{\partial E}{\partial \mathbf{y}} \odot \sigma\text{′}(\mathbf{x})`,
  "12": display`\frac{\partial E}{\partial \mathbf{x}} = \mathbf{W}^\mathsf{T} \, \frac{\partial E}{\partial \mathbf{y}}`,
  "13": display`\frac{\partial E}{\partial \mathbf{b}} = \frac{\partial E}{\partial \mathbf{y}}`,
  "14": display`\frac{\partial E}{\partial \mathbf{W}} = \frac{\partial E}{\partial \mathbf{y}} \, \mathbf{x}^\mathsf{T}`,
};

/** How the equations with weights are derived, line by line. Gradients are rows as long as the chain rule is a product of Jacobians. */
export const DERIVATIONS: Readonly<Record<"12" | "13" | "14", readonly unknown[]>> = {
  "12": [
    tex`\left( \frac{\partial E}{\partial \mathbf{x}} \right)^\mathsf{T} = \left( \frac{\partial E}{\partial \mathbf{y}} \right)^\mathsf{T} \frac{\partial \mathbf{y}}{\partial \mathbf{x}}`,
    tex`= \left( \frac{\partial E}{\partial \mathbf{y}} \right)^\mathsf{T} \frac{\partial (\mathbf{W} \mathbf{x} + \mathbf{b})}{\partial \mathbf{x}}`,
    tex`= \left( \frac{\partial E}{\partial \mathbf{y}} \right)^\mathsf{T} \mathbf{W}`,
    tex`\frac{\partial E}{\partial \mathbf{x}} = \mathbf{W}^\mathsf{T} \, \frac{\partial E}{\partial \mathbf{y}}`,
  ],
  "13": [
    tex`\left( \frac{\partial E}{\partial \mathbf{b}} \right)^\mathsf{T} = \left( \frac{\partial E}{\partial \mathbf{y}} \right)^\mathsf{T} \frac{\partial (\mathbf{W} \mathbf{x} + \mathbf{b})}{\partial \mathbf{b}}`,
    tex`= \left( \frac{\partial E}{\partial \mathbf{y}} \right)^\mathsf{T} (\mathbf{0} + \mathbf{I})`,
    tex`\frac{\partial E}{\partial \mathbf{b}} = \frac{\partial E}{\partial \mathbf{y}}`,
  ],
  "14": [
    tex`\frac{\partial E}{\partial w_{ij}} = \sum_{k=1}^{m} \frac{\partial E}{\partial y_k} \, \frac{\partial y_k}{\partial w_{ij}}`,
    tex`= \frac{\partial E}{\partial y_i} \, \frac{\partial y_i}{\partial w_{ij}}`,
    tex`= \frac{\partial E}{\partial y_i} \, x_j`,
    tex`\frac{\partial E}{\partial \mathbf{W}} = \frac{\partial E}{\partial \mathbf{y}} \, \mathbf{x}^\mathsf{T}`,
  ],
};

/** What stands before and after the operands of an equation, beside its result. */
export const SIGNS: Readonly<Record<Equation | "jacobian", readonly unknown[]>> = {
  "10": [tex`= \dfrac{1}{n} \Big(`, tex`-`, tex`\Big)`],
  "11": [tex`=`, tex`\odot`],
  "12": [tex`=`, tex`\cdot`],
  "13": [tex`=`],
  "14": [tex`=`, tex`\cdot`],
  jacobian: [tex`=`, tex`\cdot`],
};

export type Named = Operand | "x" | "w" | "b" | "z";

export const NAMES: Readonly<Record<Named, unknown>> = {
  x: tex`\mathbf{x}`,
  w: tex`\mathbf{W}`,
  b: tex`\mathbf{b}`,
  z: tex`\mathbf{z}`,
  a: tex`\mathbf{a}`,
  t: tex`\mathbf{t}`,
  da: tex`\partial E / \partial \mathbf{a}`,
  slope: tex`\sigma\text{′}(\mathbf{z})`,
  dz: tex`\partial E / \partial \mathbf{z}`,
  dx: tex`\partial E / \partial \mathbf{x}`,
  db: tex`\partial E / \partial \mathbf{b}`,
  dw: tex`\partial E / \partial \mathbf{W}`,
  wT: tex`\mathbf{W}^\mathsf{T}`,
  xT: tex`\mathbf{x}^\mathsf{T}`,
  daT: tex`(\partial E / \partial \mathbf{a})^\mathsf{T}`,
  dzT: tex`(\partial E / \partial \mathbf{z})^\mathsf{T}`,
  jacobian: tex`\partial \mathbf{a} / \partial \mathbf{z}`,
};

/** The same for screen readers. */
export const SPOKEN: Readonly<Record<Named, string>> = {
  x: "x",
  w: "W",
  b: "b",
  z: "z",
  a: "a",
  t: "t",
  da: "∂E/∂a",
  slope: "σ′(z)",
  dz: "∂E/∂z",
  dx: "∂E/∂x",
  db: "∂E/∂b",
  dw: "∂E/∂W",
  wT: "Wᵀ",
  xT: "xᵀ",
  daT: "(∂E/∂a)ᵀ",
  dzT: "(∂E/∂z)ᵀ",
  jacobian: "∂a/∂z",
};

/** Between the matrices of the forward pass. */
export const FORWARD_SIGNS = {
  times: tex`\cdot`,
  plus: tex`+`,
  equals: tex`=`,
  sigmoid: tex`\xrightarrow{\;\sigma\;}`,
};
