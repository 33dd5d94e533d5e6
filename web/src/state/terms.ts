/** The terms of the glossary, and which page of the course shows each. */

import { type CoursePage, coursePageOf } from "./course";

/** Lab and view; a term that is no topic of the lecture has none. */
const PAGES = {
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

export type Term = keyof typeof PAGES;

export function coursePageFor(term: Term): CoursePage | null {
  const [lab, view] = PAGES[term] ?? [];
  return lab === undefined ? null : coursePageOf(lab, view);
}

export const TERMS = Object.keys(PAGES) as readonly Term[];
