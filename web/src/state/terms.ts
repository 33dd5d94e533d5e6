/** Which place of the course shows a term of the glossary. */

import type { words as help } from "../texts/en/help";
import { type Place, placeOf } from "./course";

export type Term = keyof typeof help.glossary;

/** Lab and view; a term that is no topic of the lecture has none. */
const PLACES: { readonly [T in Term]: readonly [lab: string, view?: string] | null } = {
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
};

export function placeFor(term: Term): Place | null {
  const place = PLACES[term];
  return place && placeOf(...place);
}

export const TERMS = Object.keys(PLACES) as readonly Term[];
