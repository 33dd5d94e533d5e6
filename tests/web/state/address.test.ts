import { describe, expect, test } from "vitest";
import type { Problem } from "../../../web/src/plain/problem";
import { type Address, describeRun, PARTS, readFragment, writeFragment } from "../../../web/src/state/address";
import { encodeWeights } from "../../../web/src/state/link-weights";
import { loadRules } from "../../wasm/rules";
import { fields, lecture, preset, presets } from "../fixture";

const { rules } = await loadRules();

const nothing: Address = {
  preset: "lecture",
  changes: {},
  speed: "full",
  hide: [],
  fix: [],
  lang: "",
  theme: "",
  weights: "",
  coursePage: null,
  values: {},
};

function read(fragment: string) {
  return readFragment(fragment, rules);
}

test("an address without a fragment is the lecture's run, and says nothing of the run that is there", () => {
  expect(read("")).toEqual({ address: nothing, isAboutRun: false, problems: [] });
  expect(writeFragment(nothing, rules)).toBe("");
});

test("the table is complete: what it writes, it reads", () => {
  const address: Address = {
    preset: "modern",
    changes: { learning_rate: "0.1", layers: "64,32,10", seed: "7" },
    speed: "50",
    hide: ["network", "results"],
    fix: ["spec", "seed"],
    lang: "de",
    theme: "dark",
    weights: "",
    coursePage: null,
    values: {},
  };
  const fragment = writeFragment(address, rules);
  expect(fragment).toBe(
    "#v=1&preset=modern&learning_rate=0.1&layers=64,32,10&seed=7&speed=50&hide=network,results&fix=spec,seed&lang=de&theme=dark",
  );
  expect(read(fragment)).toEqual({ address, isAboutRun: true, problems: [] });
});

test("a run is described by the preset from which it differs least", () => {
  expect(describeRun({ ...preset("modern"), learningRate: 0.25, seed: 3 }, presets)).toEqual({
    preset: "modern",
    changes: { learning_rate: "0.25", seed: "3" },
  });
  expect(describeRun(lecture, presets)).toEqual({ preset: "lecture", changes: {} });
});

test("a lab's address is as it was, with language and theme", () => {
  const coursePage = { lab: "layer", view: "batch" } as const;
  expect(writeFragment({ ...nothing, changes: { seed: "7" }, coursePage }, rules)).toBe("#lab=layer&view=batch");
  const fragment = writeFragment({ ...nothing, lang: "de", theme: "dark", coursePage }, rules);
  expect(fragment).toBe("#lab=layer&view=batch&lang=de&theme=dark");
  expect(read(fragment)).toEqual({
    address: { ...nothing, lang: "de", theme: "dark", coursePage },
    isAboutRun: false,
    problems: [],
  });
});

test("what a lab's address says besides the course page is the lab's, not the run's", () => {
  const fragment = "#lab=descent&view=momentum&eta=0.05&seed=7&theme=dark";
  const coursePage = { lab: "descent", view: "momentum" } as const;
  const address = { ...nothing, theme: "dark", coursePage, values: { eta: "0.05", seed: "7" } };
  expect(read(fragment)).toEqual({ address, isAboutRun: false, problems: [] });
  expect(writeFragment(address, rules)).toBe(fragment);
});

test.each(["#playground", "#lab", "#lab=neuron", "#lang=de"])("%s leaves the run as it is", (fragment) => {
  expect(read(fragment)).toMatchObject({ isAboutRun: false, problems: [] });
});

test("#v=1 is the lecture's run", () => {
  expect(read("#v=1")).toEqual({ address: nothing, isAboutRun: true, problems: [] });
});

const twice: Problem[] = [{ kind: "twice", name: "seed" }];
test.each<[string, Partial<Address>, Problem[]]>([
  ["#seed=7&seed=8", { changes: { seed: "7" } }, twice],
  ["#preset=future", {}, [{ kind: "illegal", name: "preset", value: "future", legal: [...presets.keys()].join(", ") }]],
  ["#v=9&seed=7", { changes: { seed: "7" } }, [{ kind: "illegal", name: "v", value: "9", legal: "1" }]],
  ["#theme=blue&speed=3", {}, [expect.objectContaining({ name: "speed" }), expect.objectContaining({ name: "theme" })]],
  ["#hide=pad,attic", {}, [{ kind: "illegal", name: "hide", value: "pad,attic", legal: PARTS.join(", ") }]],
  ["#colour=blue", {}, [{ kind: "unknown", name: "colour" }]],
  ["#seed=7&view=batch", { changes: { seed: "7" } }, [{ kind: "view", value: "batch", lab: "", views: [] }]],
  ["#playground=3", {}, [{ kind: "unknown", name: "playground" }]],
  [
    "#__proto__=1&constructor=2",
    {},
    [
      { kind: "unknown", name: "__proto__" },
      { kind: "unknown", name: "constructor" },
    ],
  ],
  [
    "#seed=%E0%A4%A",
    {},
    [{ kind: "spec", fault: { code: "whole_between", field: "seed", value: "%E0%A4%A", legal: ["0", "4294967295"] } }],
  ],
  [`#${"x".repeat(100_000)}`, {}, [{ kind: "long", length: 100_001, most: 10_000 }]],
])("%.40s: what is illegal is left out, and named", (fragment, legal, problems) => {
  expect(read(fragment)).toMatchObject({ address: { ...nothing, ...legal }, problems });
});

test("of several fields only the illegal ones are left out, each with its fault", () => {
  const { address, problems } = read("#learning_rate=-1&minibatches=500&seed=-7&layers=64,10");
  expect(address.changes).toEqual({ minibatches: "500", layers: "64,10" });
  expect(problems.map((problem) => (problem.kind === "spec" ? problem.fault.field : ""))).toEqual([
    "learning_rate",
    "seed",
  ]);
});

test("a field that only fits with another one stays with it, and goes without it", () => {
  expect(read("#loss=cross_entropy&output=softmax").address.changes).toEqual({
    loss: "cross_entropy",
    output: "softmax",
  });
  expect(read("#loss=cross_entropy&seed=7").address.changes).toEqual({ seed: "7" });
});

describe("every field of the spec", () => {
  test.each(fields.map(({ name }) => name))("%s can be said", (name) => {
    const value = String({ ...lecture, learning_rate: 0.5 }[name as keyof typeof lecture] ?? 1);
    expect(read(`#${name}=${value}`).problems).toEqual([]);
    expect(read(`#fix=${name}`)).toMatchObject({ address: { fix: [name] }, problems: [] });
  });
});

test("a lab that there is not leaves the run as it is, and is named", () => {
  const { isAboutRun, problems } = read("#lab=nosuchlab&seed=7");
  expect(isAboutRun).toBe(false);
  expect(problems).toEqual([expect.objectContaining({ kind: "illegal", name: "lab", value: "nosuchlab" })]);
});

test("weights that were changed on the way are named as such", () => {
  const weights = encodeWeights(new Float32Array(310).fill(0.5));
  const flipped = weights.replace(/A/, "B");
  expect(read(`#layers=64,4,10&weights=${weights}`)).toMatchObject({ address: { weights }, problems: [] });
  expect(read(`#layers=64,4,10&weights=${flipped}`)).toMatchObject({
    address: { weights: "", changes: { layers: "64,4,10" } },
    problems: [{ kind: "damaged", name: "weights" }],
  });
});
