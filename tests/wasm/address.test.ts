/** The page's address against the real core: whatever stands in it, reading it gives a legal run. */

import { beforeAll, expect, test } from "vitest";
import type { SpecField } from "../../wasm/playground";
import { mergeSpec, parameterCount, type Spec, specFromText, specToText } from "../../web/src/plain/spec";
import { type Address, describeRun, PARTS, type Rules, readFragment, writeFragment } from "../../web/src/state/address";
import { COURSE_PAGES } from "../../web/src/state/course";
import { areFew, encodeWeights } from "../../web/src/state/link-weights";
import { PACES } from "../../web/src/state/pace";
import { loadRules } from "./rules";

let rules: Rules;
let fields: readonly SpecField[];

beforeAll(async () => {
  ({ rules, fields } = await loadRules());
});

/** Numbers 0 to 1, the same at every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

function some<Item>(random: () => number, items: readonly Item[]): Item[] {
  return items.filter(() => random() < 0.3);
}

function randomValue(random: () => number, { name, kind, minimum, maximum, choices }: SpecField): string {
  if (name === "layers") return ["64", ...some(random, ["32", "16", "8"]), "10"].join(",");
  if (choices) return pick(random, choices.split(","));
  const number = minimum + random() * (Math.min(maximum, 1e6) - minimum);
  return String(kind === "number" ? number : Math.round(number));
}

function runOf({ preset, changes }: Pick<Address, "preset" | "changes">): Spec {
  const base = rules.presets.get(preset);
  if (!base) throw new Error(`no preset ${preset}`);
  return specFromText(specToText(mergeSpec(base, changes)), fields);
}

/** A legal state of the page. */
function randomAddress(random: () => number): Address {
  const preset = pick(random, [...rules.presets.keys()]);
  const wished = some(random, fields).map((field) => `${field.name}=${randomValue(random, field)}`);
  const { address } = readFragment(`#preset=${preset}&${wished.join("&")}`, rules);
  const { layers } = runOf(address);
  const hasWeights = areFew(layers) && random() < 0.5;
  const randomWeights = () => Float32Array.from({ length: parameterCount(layers) }, () => 4 * random() - 2);
  return {
    ...describeRun(runOf(address), rules.presets),
    speed: pick(random, [...PACES.filter(Number.isFinite).map(String), "full"]),
    hide: some(random, PARTS),
    fix: some(random, ["spec", ...fields.map(({ name }) => name)]),
    lang: pick(random, ["", ...rules.languages]),
    theme: pick(random, ["", "light", "dark"]),
    weights: hasWeights ? encodeWeights(randomWeights()) : "",
    coursePage: null,
    values: {},
  };
}

test("thousands of random states come back from their address, to the last bit", () => {
  const random = randomNumbers(1);
  let varied = 0;
  let withWeights = 0;
  for (let round = 0; round < 1000; round++) {
    const address = randomAddress(random);
    const { address: back, problems } = readFragment(writeFragment(address, rules), rules);
    expect(problems).toEqual([]);
    expect(back).toEqual(address);
    expect(runOf(back)).toEqual(runOf(address));
    varied += Object.keys(address.changes).length;
    if (address.weights) withWeights++;
  }
  expect(withWeights, "states with weights").toBeGreaterThan(50);
  expect(varied, "states that differ from the presets").toBeGreaterThan(2000);
});

const PIECES = [
  ..."&=#%,;+ \n\r\0\"'<>/\\".split(""),
  "%E0%A4%A",
  "%00",
  "%",
  "%zz",
  "\ud800",
  "\udfff",
  "ü",
  "\u{1f600}",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty=1",
  "NaN",
  "-Infinity",
  "1e999",
  "0x10",
  "-0",
  "1e-400",
  "64,64,64",
  "lab",
  "view",
  "playground",
  "v=",
  "v=2",
  "seed=",
  "seed=99999999999",
  "layers=64,,10",
  "layers=64,1024,1024,10",
  "activation=relu,tanh,relu",
  "loss=cross_entropy",
  "hide=",
  "fix=spec,",
  "weights=",
  "weights=AAAA",
  "layers=64,4,10&weights=AACA_w",
  "<script>alert(1)</script>",
  "a".repeat(9000),
];

function mutated(random: () => number, fragment: string): string {
  let text = fragment;
  for (let times = 1 + Math.floor(random() * 6); times > 0; times--) {
    const at = Math.floor(random() * (text.length + 1));
    const to = at + Math.floor(random() * 8);
    const piece = pick(random, [...PIECES, text.slice(at, to), String.fromCharCode(Math.floor(random() * 65536))]);
    text = text.slice(0, at) + piece + text.slice(random() < 0.5 ? at : to);
  }
  return text;
}

test("no fragment throws, and each gives a run that the core takes", () => {
  const random = randomNumbers(2);
  let refused = 0;
  for (let round = 0; round < 2000; round++) {
    const coursePage = pick(random, [null, null, ...COURSE_PAGES]);
    const fragment = mutated(
      random,
      random() < 0.2 ? "" : writeFragment({ ...randomAddress(random), coursePage }, rules),
    );
    const { address, problems } = readFragment(fragment, rules);
    const told = JSON.stringify(fragment.slice(0, 200));
    expect(rules.presets.has(address.preset), told).toBe(true);
    expect(rules.check(mergeSpec(rules.presets.get(address.preset) as Spec, address.changes)), told).toBeNull();
    // What is left is what the page can say: it comes back from its own address.
    const again = readFragment(writeFragment(address, rules), rules);
    expect(again.problems, told).toEqual([]);
    if (problems.length > 0) refused++;
  }
  expect(refused, "fragments with something illegal").toBeGreaterThan(1000);
});
