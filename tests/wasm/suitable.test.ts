import { beforeAll, describe, expect, test } from "vitest";
import type { Playground } from "../../wasm/playground";
import { type Spec, specFromText, specToText } from "../../web/src/plain/spec";
import { suitableChanges } from "../../web/src/state/suitable";
import { loadModule, readDigits } from "./module";

const MINIBATCHES = 1600;

let session: Playground;
let lecture: Spec;

beforeAll(async () => {
  session = await loadModule();
  session.load(await readDigits());
  const text = session.presets().find(({ name }) => name === "lecture")?.spec ?? "";
  lecture = specFromText(text, session.specFields());
});

function accuracy(spec: Spec): number {
  session.configure(specToText(spec));
  session.reset();
  session.advance(MINIBATCHES);
  return session.report().testAccuracy;
}

describe("one choice, from the lecture's preset, and then what is offered", () => {
  test.each([
    { optimizer: "momentum" },
    { optimizer: "nesterov" },
    { optimizer: "rmsprop" },
    { optimizer: "adam" },
    { activation: ["relu"] },
    { activation: ["leaky_relu"] },
    { activation: ["silu"] },
    { activation: ["identity"] },
  ] satisfies Partial<Spec>[])("%o", (choice) => {
    const chosen: Spec = { ...lecture, ...choice };
    expect(accuracy(chosen)).toBeLessThan(0.5);
    expect(accuracy({ ...chosen, ...suitableChanges(chosen) })).toBeGreaterThan(0.92);
  });

  test.each([{ activation: ["tanh"] }, { loss: "cross_entropy", output: "softmax" }] satisfies Partial<Spec>[])(
    "nothing is offered where it learns: %o",
    (choice) => {
      const chosen: Spec = { ...lecture, ...choice };
      expect(suitableChanges(chosen)).toEqual({});
      expect(accuracy(chosen)).toBeGreaterThan(0.92);
    },
  );
});
