import { expect, test } from "vitest";
import type { Problem } from "../../../web/src/plain/problem";
import { LABS } from "../../../web/src/state/course";
import { movedTo, problemsOfPage, valuesIn } from "../../../web/src/state/lab-address";

test("who moves to another course page keeps what the address says beside it", () => {
  const batch = { lab: "layer", view: "batch" } as const;
  expect(movedTo(batch, "#lab=neuron")).toBe("#lab=layer&view=batch");
  expect(movedTo(batch, "#lab&lang=de&view=x&theme=dark")).toBe("#lab=layer&view=batch&lang=de&theme=dark");
});

test("in a lab's address, all that is not the page's is the lab's; what it says twice counts once", () => {
  expect(valuesIn("#lab=descent&view=race&eta=1,2&lang=de&theme=dark&v=1&eta=3&seed=%37")).toEqual({
    eta: "1,2",
    seed: "7",
  });
  for (const hash of ["#v=1&seed=7", "#lab&seed=7", "#lab=astrology&x=1", `#lab=neuron&b=${"1".repeat(20_000)}`])
    expect(valuesIn(hash)).toEqual({});
  expect(Object.entries(valuesIn("#lab=neuron&__proto__=1"))).toEqual([["__proto__", "1"]]);
});

test("values stay with their course page", () => {
  const neuron = { lab: "neuron", view: "" } as const;
  expect(movedTo(neuron, "#lab=descent&eta=2&lang=de", { w: "1,-0.5,2", b: "0&lang=x" })).toBe(
    "#lab=neuron&w=1,-0.5,2&b=0%26lang%3Dx&lang=de",
  );
});

const labs = LABS.map(({ lab }) => lab).join(", ");

test.each<[string, Problem[]]>([
  ["#lab", []],
  ["#lab=", []],
  ["#lab=layer&view=batch&lang=de&theme=dark&v=1&examples=3", []],
  ["#lab=nosuchlab", [{ kind: "illegal", name: "lab", value: "nosuchlab", legal: labs }]],
  ["#lab=nosuchlab&view=batch&eta=1", [{ kind: "illegal", name: "lab", value: "nosuchlab", legal: labs }]],
  ["#lab=descent&view=zzz", [{ kind: "view", value: "zzz", lab: "descent", views: ["curve", "momentum", "race"] }]],
  ["#lab=neuron&view=zzz", [{ kind: "view", value: "zzz", lab: "neuron", views: [] }]],
  ["#view=batch", [{ kind: "view", value: "batch", lab: "", views: [] }]],
  ["#lab=neuron&lab=layer&b=1&b=2", ["lab", "b"].map((name) => ({ kind: "twice", name }))],
  [
    "#lab=neuron&lang=xx&theme=blue&v=2",
    [
      { kind: "illegal", name: "v", value: "2", legal: "1" },
      { kind: "illegal", name: "lang", value: "xx", legal: "en, de" },
      { kind: "illegal", name: "theme", value: "blue", legal: "light, dark" },
    ],
  ],
  ["#seed=7", [{ kind: "unknown", name: "seed" }]],
  [`#lab=neuron&b=${"1".repeat(20_000)}`, [{ kind: "long", length: 20_014, most: 10_000 }]],
])("%.40s: what cannot be followed is named", (hash, problems) => {
  expect(problemsOfPage(hash, ["en", "de"])).toEqual(problems);
});
