import type { Fault } from "../plain/fault";
import { numbers } from "./en";

const { whole } = numbers;

/** What the core refuses, in the page's words; `faults.ts` fills them in. */
export const words = {
  /** `isMany`: the label is a plural. */
  field: (label: string, isMany: boolean, value: string, legal: string): string =>
    `${label} ${isMany ? "are" : "is"} ${value}; ${isMany ? "they take" : "it takes"} ${legal}`,
  /** Of a list that has an entry for each hidden layer. */
  layer: (label: string, layer: number, value: string, legal: string): string =>
    `${label}: layer ${layer} is ${value}; a layer takes ${legal}`,
  empty: "empty",
  range: (least: string, most: string): string => `${least} to ${most}`,
  wholeRange: (least: string, most: string): string => `a whole number from ${least} to ${most}`,
  oneOf: (names: string): string => `one of ${names}`,
  share: "0 to 100 %, or a share from 0 to 1",
  layers: (hidden: number, most: number): string =>
    `There would be ${whole.format(hidden)} hidden layers; at most ${whole.format(most)} are possible`,
  parameters: (count: number, most: number): string =>
    `The network would have ${whole.format(count)} weights and biases; at most ${whole.format(most)} are possible`,
  activations: (count: number, hidden: number): string =>
    `There are ${whole.format(count)} activations; it takes one for all, or ${whole.format(hidden)}, one a hidden layer`,
  softmax: (label: string, output: string, loss: string, softmax: string): string =>
    `${label} is ${output}; with the loss ${loss} it takes ${softmax}`,
  batch: (label: string, size: number, units: number, most: number): string =>
    `${label} is ${whole.format(size)}; with ${whole.format(units)} units in all layers it takes at most ${whole.format(most)}`,
  /** What is about no field. */
  core: (fault: Fault): string => fault.sentence,
};
