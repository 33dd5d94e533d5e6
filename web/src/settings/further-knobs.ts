/** Settings that are shown on demand. */

import type { Spec } from "../plain/spec";
import { EVERYDAY, type Knob, matters } from "../state/knobs";
import { AUGMENTATIONS } from "./augmentation";

const MORE: readonly Knob[] = [
  "rho",
  "beta1",
  "beta2",
  "epsilon",
  "output",
  "initializer",
  "weightDecay",
  "schedule",
  "stepEvery",
  "stepFactor",
  "minibatches",
  "targetAccuracy",
  "patience",
  "sampling",
  "pixels",
  "split",
];

export function furtherKnobs(spec: Spec): readonly Knob[] {
  return MORE.filter((knob) => matters(knob, spec));
}

/** Fields of the core that the page does not list: they come at the end, under their own name. */
export function otherKnobs(names: readonly string[]): readonly string[] {
  const listed = new Set<string>([...EVERYDAY, ...MORE, ...AUGMENTATIONS, "data", "seed"]);
  return names.filter((name) => !listed.has(name));
}
