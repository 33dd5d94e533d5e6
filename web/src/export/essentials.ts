/** What a run is in one line: for captions. */

import type { Spec } from "../plain/spec";
import { type NamingTexts, settingText } from "../runs/run-name";
import type { Knob } from "../state/knobs";
import { matters } from "../state/knobs";

const ESSENTIALS: readonly Knob[] = [
  "activation",
  "output",
  "loss",
  "optimizer",
  "learningRate",
  "momentum",
  "batchSize",
  "data",
  "seed",
];

/** What the line says, the layers first. The usual kind of digits is not mentioned. */
export function essentials(spec: Spec, texts: NamingTexts): readonly string[] {
  const knobs = ESSENTIALS.filter((knob) => matters(knob, spec) && (knob !== "data" || spec.data !== "scanned"));
  const settings = knobs.map((knob) => settingText(knob, spec, texts));
  // An activation that all layers share is named once.
  return [spec.layers.join(" – "), ...new Set(settings)];
}
