/** Which settings matter for the present choice, and which of them are everyday ones. */

import type { Spec, SpecInput } from "../plain/spec";

export type Knob = keyof Spec;

/** Seed and preset have their own place in the bar. */
export const EVERYDAY: readonly Knob[] = [
  "layers",
  "activation",
  "loss",
  "optimizer",
  "learningRate",
  "batchSize",
  "momentum",
];

const MATTERS: { readonly [K in Knob]?: (spec: Spec) => boolean } = {
  activation: (spec) => spec.layers.length > 2,
  momentum: (spec) => spec.optimizer === "momentum" || spec.optimizer === "nesterov",
  rho: (spec) => spec.optimizer === "rmsprop",
  beta1: (spec) => spec.optimizer === "adam",
  beta2: (spec) => spec.optimizer === "adam",
  epsilon: (spec) => spec.optimizer === "adam" || spec.optimizer === "rmsprop",
  stepEvery: (spec) => spec.schedule === "step",
  stepFactor: (spec) => spec.schedule === "step",
};

/** Whether another value of the field would change the run. */
export function matters(knob: Knob, spec: Spec): boolean {
  return MATTERS[knob]?.(spec) ?? true;
}

export function everydayKnobs(spec: Spec): readonly Knob[] {
  return EVERYDAY.filter((knob) => matters(knob, spec));
}

/** Stop conditions: 0 means none, and is shown as an empty field. */
const CONDITIONS: readonly Knob[] = ["targetAccuracy", "patience"];

/** How a field shows its value: hidden widths only, since the 64 inputs and 10 outputs are fixed; an accuracy in percent. */
export function shownValue(knob: Knob, spec: Spec): string {
  const value = spec[knob];
  if (CONDITIONS.includes(knob) && value === 0) return "";
  if (knob === "targetAccuracy") return `${Number((100 * spec.targetAccuracy).toPrecision(6))} %`;
  if (knob === "layers" && Array.isArray(value)) return value.slice(1, -1).join(", ");
  return Array.isArray(value) ? value.join(", ") : String(value);
}

/** What a typed text means, passed on to the core unchecked: the core says what is wrong with it. */
export function typedValue(knob: Knob, text: string, spec: Spec): string {
  const typed = text.trim();
  if (CONDITIONS.includes(knob) && typed === "") return "0";
  if (knob === "targetAccuracy") return shareOf(typed);
  if (!Array.isArray(spec[knob])) return typed;
  const entries = typed
    .split(/[\s,;]+/)
    .filter((entry) => entry !== "")
    .join(",");
  if (knob !== "layers") return entries;
  return [spec.layers[0], entries, spec.layers.at(-1)].filter((count) => count !== "").join(",");
}

/** "95 %" and "95" are 0.95; a share such as "0.95" is one already. Anything else is left for the core to refuse. */
function shareOf(typed: string): string {
  const [, number, sign] = /^([\d.]+)\s*(%?)$/.exec(typed) ?? [];
  const percent = Number(number);
  const isPercent = percent <= 100 && (sign === "%" || percent > 1);
  return isPercent ? String(Number((percent / 100).toPrecision(12))) : typed;
}

/** Cross-entropy and softmax belong together: choosing cross-entropy brings softmax, and leaving softmax brings squared error. */
export function withCompanions(changes: SpecInput, spec: Spec): SpecInput {
  const { loss, output } = changes;
  if (loss === "cross_entropy" && output === undefined && spec.output !== "softmax") {
    return { ...changes, output: "softmax" };
  }
  if (output !== undefined && output !== "softmax" && loss === undefined && spec.loss === "cross_entropy") {
    return { ...changes, loss: "squared_error" };
  }
  return changes;
}
