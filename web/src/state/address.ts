/**
 * The page's address: what its fragment may say, such as `#v=1&preset=modern&learning_rate=0.1&seed=7`. One table of its fields is read and
 * written here; the fields of the spec are the core's, those of a lab the lab's. Reading never fails: whatever is unknown or illegal is
 * left out, and named among the problems.
 */

import type { Fault } from "../plain/fault";
import type { Problem } from "../plain/problem";
import { changedFields, mergeSpec, type Spec, type SpecInput, toSnake } from "../plain/spec";
import { type CoursePage, readAddress } from "./course";
import { encoded, oneOf, type Parser, pairsIn, someOf } from "./fields";
import { lookOf, movedTo, problemsOfPage, type Texts, VERSION, valuesIn } from "./lab-address";
import { weightsFault, weightsOf } from "./link-weights";
import { LONGEST } from "./meant";
import { PACES } from "./pace";

/** What can be left out of the playground. */
export const PARTS = [
  "pad",
  "prediction",
  "network",
  "settings",
  "results",
  "runs",
  "confusion",
  "transport",
  "speed",
  "preset",
  "seed",
  "help",
] as const;

export type Part = (typeof PARTS)[number];

/** What the address says besides the run's spec; "" or an empty list if it leaves that open. */
export interface Choices {
  /** Minibatches per second, or "full". */
  speed: string;
  hide: readonly string[];
  /** Names of the spec's fields; `spec` for all of them but the seed. */
  fix: readonly string[];
  lang: string;
  theme: string;
  /** Weights of a small network, if they differ from those that its seed gives. */
  weights: string;
}

export interface Address extends Choices {
  readonly preset: string;
  /** Fields that differ from the preset's, by the core's names. */
  readonly changes: Readonly<Record<string, string>>;
  /** Where in the course, or null in the playground. */
  readonly coursePage: CoursePage | "course" | null;
  /** What it says besides the course page: the lab reads it with a table of its own (labs/values.ts). */
  readonly values: Texts;
}

/** What is legal, according to the core and the page's languages. */
export interface Rules {
  readonly presets: ReadonlyMap<string, Spec>;
  readonly languages: readonly string[];
  /** What is illegal about a spec, or null. */
  check(spec: SpecInput): Fault | null;
}

interface Field<Value> extends Parser<Value> {
  /** The value that is expressed by leaving the field out. */
  readonly initial: Value;
}

function lectureOf({ presets }: Rules): Spec {
  const [first] = presets.values();
  if (!first) throw new RangeError("there is no preset; expected at least one");
  return first;
}

/** The core's names of the fields of a spec. */
function specNames(rules: Rules): string[] {
  return Object.keys(lectureOf(rules)).map(toSnake);
}

/** The table of everything besides the fields of the spec. Weights are those of a network of these layers. */
function table(
  rules: Rules,
  layers: readonly number[],
): { readonly [K in keyof Choices]: Field<Choices[K]> } & { readonly preset: Field<string> } {
  const presets = [...rules.presets.keys()];
  const { lang, theme } = lookOf(rules.languages);
  return {
    preset: { ...oneOf(...presets), initial: presets[0] ?? "" },
    speed: { ...oneOf(...PACES.filter(Number.isFinite).map(String), "full"), initial: "full" },
    hide: { ...someOf(...PARTS), initial: [] },
    fix: { ...someOf("spec", ...specNames(rules)), initial: [] },
    lang: { ...lang, initial: "" },
    theme: { ...theme, initial: "" },
    weights: { ...weightsOf(layers), initial: "" },
  };
}

/** All names that an address of the playground may use. */
export function namesOf(rules: Rules): ReadonlySet<string> {
  return new Set(["v", ...Object.keys(table(rules, [])), ...specNames(rules)]);
}

export interface Reading {
  readonly address: Address;
  /** Whether the address is about the playground; if not, the playground stays as it is. */
  readonly isAboutRun: boolean;
  readonly problems: readonly Problem[];
}

export function readFragment(fragment: string, rules: Rules): Reading {
  const isLong = fragment.length > LONGEST;
  const coursePage = isLong ? null : readAddress(fragment);
  return coursePage === null
    ? readRun(isLong ? [] : pairsIn(fragment), fragment.length, rules)
    : readCoursePage(fragment, coursePage, rules);
}

/** An address in the course says nothing about the run. */
function readCoursePage(fragment: string, coursePage: CoursePage | "course", rules: Rules): Reading {
  const fields = table(rules, []);
  const said = new Map([...pairsIn(fragment)].reverse());
  const address: Address = {
    preset: fields.preset.initial,
    changes: {},
    speed: fields.speed.initial,
    hide: [],
    fix: [],
    lang: fields.lang.read(said.get("lang") ?? "") ?? "",
    theme: fields.theme.read(said.get("theme") ?? "") ?? "",
    weights: "",
    coursePage,
    values: valuesIn(fragment),
  };
  return { address, isAboutRun: false, problems: problemsOfPage(fragment, rules.languages) };
}

function readRun(pairs: ReturnType<typeof pairsIn>, length: number, rules: Rules): Reading {
  const problems: Problem[] = length > LONGEST ? [{ kind: "long", length, most: LONGEST }] : [];
  const fields = table(rules, []);
  const names = namesOf(rules);
  const said = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (name === "playground" && value === "") continue;
    if (name === "view") problems.push({ kind: "view", value, lab: "", views: [] });
    else if (!names.has(name)) problems.push({ kind: "unknown", name });
    else if (said.has(name)) problems.push({ kind: "twice", name });
    else said.set(name, value);
  }
  const illegal = (name: string, legal: string): void => {
    problems.push({ kind: "illegal", name, value: said.get(name) ?? "", legal });
  };
  const read = <Value>(name: string, { initial, read, legal }: Field<Value>): Value => {
    const text = said.get(name);
    if (text === undefined) return initial;
    const value = read(text);
    if (value === null) illegal(name, legal);
    return value ?? initial;
  };
  const readWeights = (layers: readonly number[]): string => {
    if (weightsFault(said.get("weights") ?? "", layers) !== "damaged")
      return read("weights", table(rules, layers).weights);
    problems.push({ kind: "damaged", name: "weights" });
    return "";
  };

  if ((said.get("v") ?? VERSION) !== VERSION) illegal("v", VERSION);
  const preset = read("preset", fields.preset);
  const given = specNames(rules).filter((name) => said.has(name));
  const base = rules.presets.get(preset) ?? lectureOf(rules);
  const [changes, faults] = legalChanges(base, new Map(given.map((name) => [name, said.get(name) ?? ""])), rules);
  const address: Address = {
    preset,
    changes,
    speed: read("speed", fields.speed),
    hide: read("hide", fields.hide),
    fix: read("fix", fields.fix),
    lang: read("lang", fields.lang),
    theme: read("theme", fields.theme),
    weights: readWeights(layersOf(base, changes)),
    coursePage: null,
    values: {},
  };
  problems.push(...faults.map((fault): Problem => ({ kind: "spec", fault })));
  const isAboutRun =
    given.length > 0 || ["v", "preset", "speed", "hide", "fix", "weights"].some((name) => said.has(name));
  return { address, isAboutRun, problems };
}

function layersOf(base: Spec, changes: SpecInput): readonly number[] {
  const { layers } = mergeSpec(base, changes);
  return String(layers).split(",").map(Number);
}

/** Drops one field after the other until the core accepts the rest; gives the core's fault about each. */
function legalChanges(
  base: Spec,
  given: ReadonlyMap<string, string>,
  { check }: Rules,
): readonly [Record<string, string>, readonly Fault[]] {
  const left = new Map(given);
  const faults: Fault[] = [];
  const judge = (changes: ReadonlyMap<string, string>): Fault | null =>
    check(mergeSpec(base, Object.fromEntries(changes)));
  for (let fault = judge(left); fault && left.size > 0; fault = judge(left)) {
    faults.push(fault);
    const { field, sentence } = fault;
    const without = (name: string): Map<string, string> => new Map([...left].filter(([other]) => other !== name));
    const isMended = (name: string): boolean => judge(without(name))?.sentence !== sentence;
    const names = [...left.keys()];
    const culprit = names.find((name) => name === field && isMended(name)) ?? names.find(isMended) ?? names.at(-1);
    left.delete(culprit ?? "");
  }
  return [Object.fromEntries(left), faults];
}

/** The preset from which `spec` differs least, and what is different. */
export function describeRun(spec: Spec, presets: ReadonlyMap<string, Spec>): Pick<Address, "preset" | "changes"> {
  const candidates = [...presets].map(([preset, base]) => ({ preset, names: changedFields(base, spec) }));
  const [nearest] = candidates.sort((a, b) => a.names.length - b.names.length);
  const changes = (nearest?.names ?? []).map((name) => [toSnake(name), String(spec[name])] as const);
  return { preset: nearest?.preset ?? "", changes: Object.fromEntries(changes) };
}

/** The fragment that says it, with its `#`; "" if there is nothing to say. In the course, it says nothing about the run. */
export function writeFragment(address: Address, rules: Rules): string {
  const { preset, changes, speed, hide, fix, lang, theme, weights, coursePage, values } = address;
  const fields = table(rules, []);
  const run: readonly (readonly [string, string])[] = [
    ["preset", preset === fields.preset.initial ? "" : preset],
    ...Object.entries(changes),
    ["speed", speed === fields.speed.initial ? "" : speed],
    ["hide", hide.join(",")],
    ["fix", fix.join(",")],
    ["weights", weights],
  ];
  const look: readonly (readonly [string, string])[] = [
    ["lang", lang],
    ["theme", theme],
  ];
  const pairs = (coursePage ? look : [...run, ...look])
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encoded(value)}`);
  if (coursePage !== null && coursePage !== "course") return movedTo(coursePage, pairs.join("&"), values);
  return coursePage === null && pairs.length === 0 ? "" : [coursePage ? "#lab" : `#v=${VERSION}`, ...pairs].join("&");
}
