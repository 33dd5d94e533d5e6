/** A run's automatic name: the preset next to it, and what it does differently. */

import { changedFields, type Spec } from "../plain/spec";
import { type Knob, matters, shownValue } from "../state/knobs";
import type { Stretch } from "./trail";

/** What a run's name is made of, in some language. */
export interface NamingWords {
  readonly presets: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, { readonly label: string; readonly symbol?: string }>>;
  readonly decimalPoint: string;
}

/** With which a run was trained before, and how that is said. */
export interface Former {
  readonly before: readonly Stretch[];
  readonly until: (setting: string, minibatch: number) => string;
}

/** How long a run is says nothing of what it is. */
const LENGTH: readonly Knob[] = ["minibatches", "targetAccuracy", "patience"];
/** Their choices speak for themselves. */
const PLAIN: readonly Knob[] = ["activation", "output", "loss", "initializer", "optimizer"];
/** What a name has room for. */
const MOST = 5;
const FIRST_SEED = 1;

/** Fields in which a run is not the preset's, of those that matter for it. */
function differences(spec: Spec, preset: Spec): Knob[] {
  const changed = changedFields({ ...preset, seed: FIRST_SEED }, spec).filter(
    (knob) => !LENGTH.includes(knob) && matters(knob, spec),
  );
  // Cross-entropy brings softmax with it, squared error takes it away: one word is enough.
  return changed.includes("loss") ? changed.filter((knob) => knob !== "output") : changed;
}

/** A setting in words. */
export function part(knob: Knob, spec: Spec, { choices, fields, decimalPoint }: NamingWords): string {
  const value = spec[knob];
  const names = (Array.isArray(value) ? value : [value]).map((entry) => choices[String(entry)]);
  const shown = names.every((name) => name !== undefined)
    ? [...new Set(names)].join(", ")
    : shownValue(knob, spec).replace(".", decimalPoint);
  if (PLAIN.includes(knob)) return shown;
  const { symbol, label = knob } = fields[knob] ?? {};
  return `${symbol ?? label} ${shown}`;
}

/** What was another setting before, of those that a name tells. */
function formerParts(spec: Spec, { before, until }: Former, words: NamingWords): string[] {
  return before.flatMap((stretch, index) => {
    const next = before[index + 1]?.spec ?? spec;
    const knobs = differences(stretch.spec, { ...next, seed: FIRST_SEED }).filter((knob) => knob !== "seed");
    return knobs.map((knob) => until(part(knob, stretch.spec, words), stretch.minibatch));
  });
}

export function runName(
  spec: Spec,
  presets: ReadonlyMap<string, Spec>,
  words: NamingWords,
  former: Former | null = null,
): string {
  let nearest: { readonly name: string; readonly changed: readonly Knob[] } | null = null;
  for (const [name, preset] of presets) {
    const changed = differences(spec, preset);
    if (!nearest || changed.length < nearest.changed.length) nearest = { name, changed };
  }
  if (!nearest) return "";
  const parts = [
    ...nearest.changed.map((knob) => part(knob, spec, words)),
    ...(former ? formerParts(spec, former, words) : []),
  ];
  const more = parts.length > MOST ? ["…"] : [];
  return [words.presets[nearest.name] ?? nearest.name, ...parts.slice(0, MOST), ...more].join(" · ");
}
