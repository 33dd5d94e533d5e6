/** The core's own fields and presets, by core.ts, and a report as it would be. */

import { inject } from "vitest";
import type { Report, SpecField } from "../../wasm/playground";
import { type Spec, specFromText } from "../../web/src/plain/spec";

export const fields: readonly SpecField[] = inject("fields");

export function field(name: string): SpecField {
  const found = fields.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no field ${name}; the core has ${fields.map((each) => each.name).join(", ")}`);
  return found;
}

export const presets: ReadonlyMap<string, Spec> = new Map(
  inject("presets").map(({ name, spec }) => [name, specFromText(spec, fields)] as const),
);

export function preset(name: string): Spec {
  const found = presets.get(name);
  if (!found) throw new Error(`no preset ${name}; the core has ${[...presets.keys()].join(", ")}`);
  return found;
}

export const lecture = preset("lecture");

export function reportAt(minibatch: number): Report {
  return {
    minibatch,
    learningRate: 0.5,
    trainLoss: 1 / (minibatch + 1),
    testLoss: 2 / (minibatch + 1),
    trainAccuracy: 0.5,
    testAccuracy: 0.4,
    penAccuracy: Number.NaN,
    confusion: [],
    trainConfusion: [],
    ending: "",
    checksum: "",
    divergence: null,
  };
}
