/** A run's automatic name: the nearest preset, and how the run differs from it. */

import { changedFields, type Spec } from "../plain/spec";
import { type Knob, matters, shownValue } from "../state/knobs";
import type { Stretch } from "../state/runs";

/** What a run's name is made of, in some language. */
export interface NamingTexts {
  readonly presets: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, { readonly label: string; readonly symbol?: string }>>;
  readonly decimalPoint: string;
}

/** Earlier settings of a run, and how to word them. */
export interface Former {
  readonly before: readonly Stretch[];
  readonly until: (setting: string, minibatch: number) => string;
}

/** A run's length says nothing about what kind of run it is. */
const LENGTH: readonly Knob[] = ["minibatches", "targetAccuracy", "patience"];
/** Settings whose values need no label. */
const PLAIN: readonly Knob[] = ["activation", "output", "loss", "initializer", "optimizer"];
/** How many settings a name has room for. */
const MOST = 5;
const FIRST_SEED = 1;

/** Fields that matter for the run and differ from the preset's. */
function differences(spec: Spec, preset: Spec): Knob[] {
  const changed = changedFields({ ...preset, seed: FIRST_SEED }, spec).filter(
    (knob) => !LENGTH.includes(knob) && matters(knob, spec),
  );
  // Cross-entropy brings softmax with it and squared error removes it, so naming the loss is enough.
  return changed.includes("loss") ? changed.filter((knob) => knob !== "output") : changed;
}

/** A setting in words. */
export function settingText(knob: Knob, spec: Spec, { choices, fields, decimalPoint }: NamingTexts): string {
  const value = spec[knob];
  const names = (Array.isArray(value) ? value : [value]).map((entry) => choices[String(entry)]);
  const shown = names.every((name) => name !== undefined)
    ? [...new Set(names)].join(", ")
    : shownValue(knob, spec).replace(".", decimalPoint);
  if (PLAIN.includes(knob)) return shown;
  const { symbol, label = knob } = fields[knob] ?? {};
  return `${symbol ?? label} ${shown}`;
}

/** Earlier settings that differ from those that followed, as far as a name mentions them. */
function formerSettings(spec: Spec, { before, until }: Former, texts: NamingTexts): string[] {
  return before.flatMap((stretch, index) => {
    const next = before[index + 1]?.spec ?? spec;
    const knobs = differences(stretch.spec, { ...next, seed: FIRST_SEED }).filter((knob) => knob !== "seed");
    return knobs.map((knob) => until(settingText(knob, stretch.spec, texts), stretch.minibatch));
  });
}

export function runName(
  spec: Spec,
  presets: ReadonlyMap<string, Spec>,
  texts: NamingTexts,
  former: Former | null = null,
): string {
  let nearest: { readonly name: string; readonly changed: readonly Knob[] } | null = null;
  for (const [name, preset] of presets) {
    const changed = differences(spec, preset);
    if (!nearest || changed.length < nearest.changed.length) nearest = { name, changed };
  }
  if (!nearest) return "";
  const settings = [
    ...nearest.changed.map((knob) => settingText(knob, spec, texts)),
    ...(former ? formerSettings(spec, former, texts) : []),
  ];
  const more = settings.length > MOST ? ["…"] : [];
  return [texts.presets[nearest.name] ?? nearest.name, ...settings.slice(0, MOST), ...more].join(" · ");
}
