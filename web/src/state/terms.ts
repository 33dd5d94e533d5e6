/** The terms of the glossary, and which place of the course shows each. */

import { type Place, placeOf } from "./course";

/** Lab and view; a term that is no topic of the lecture has none. */
const PLACES = {
  neuron: ["neuron"],
  layer: ["layer"],
  activation: ["neuron"],
  approximation: ["approximation"],
  forward: ["loop"],
  oneHot: ["loop", "data"],
  loss: ["backprop"],
  gradient: ["calculus", "gradient"],
  jacobian: ["calculus", "jacobian"],
  chainRule: ["backprop", "chain"],
  sigmoidPrime: ["backprop", "sigmoid"],
  backprop: ["backprop", "layers"],
  descent: ["descent"],
  learningRate: ["descent"],
  momentum: ["descent", "momentum"],
  minibatch: ["layer", "batch"],
  softmax: null,
  split: ["loop", "data"],
  confusion: ["result"],
  accuracy: ["result"],
} as const satisfies Readonly<Record<string, readonly [lab: string, view?: string] | null>>;

export type Term = keyof typeof PLACES;

export function placeFor(term: Term): Place | null {
  const [lab, view] = PLACES[term] ?? [];
  return lab === undefined ? null : placeOf(lab, view);
}

export const TERMS = Object.keys(PLACES) as readonly Term[];
