import { expect, test } from "vitest";
import { movedTo, valuesIn } from "../../../web/src/state/lab-address";

test("who moves to another place keeps what the address says beside it", () => {
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

test("values go with their place, and not to another", () => {
  const neuron = { lab: "neuron", view: "" } as const;
  expect(movedTo(neuron, "#lab=descent&eta=2&lang=de", { w: "1,-0.5,2", b: "0&lang=x" })).toBe(
    "#lab=neuron&w=1,-0.5,2&b=0%26lang%3Dx&lang=de",
  );
});
