import { expect, test } from "vitest";
import type { Playground, WithMemory } from "../../wasm/playground";
import { prepare } from "../../web/src/engine/runner";
import { faultBy } from "../../web/src/plain/fault";
import { loadModule, readDigits } from "./module";

async function loaded(): Promise<Playground & WithMemory> {
  const module = await loadModule();
  module.load(await readDigits());
  prepare(module);
  return module;
}

const digit = Float32Array.from({ length: 64 }, (_, cell) => cell % 17);

/** All that a module gives, each by a name; none of it changes the run. */
const QUESTIONS: Readonly<Record<string, (module: Playground) => unknown>> = {
  spec: (module) => module.spec(),
  runs: (module) => module.runs(),
  ended: (module) => module.ended(),
  report: (module) => module.report(),
  weights: (module) => module.weights(0),
  bias: (module) => module.bias(1),
  trace: (module) => module.trace(digit),
  labels: (module) => [module.testLabels(), module.trainingLabels()],
  pixels: (module) => [module.testPixels(), module.trainingPixels()],
  classify: (module) => [module.classify(true), module.classify(false)],
  inspect: (module) => module.inspect(digit, 3),
  saliency: (module) => module.saliency(digit, 3),
  gradient: (module) => module.gradient(0, 2),
  varied: (module) => module.varied(5, "rotation=20", 2),
  kept: (module) => module.kept(),
  fields: (module) => module.specFields(),
  presets: (module) => module.presets(),
  check: (module) => faultBy(() => module.checkSpec("layers=64,0,10")),
  raster: (module) => [module.rasterOptions(), module.rasterize(new Float32Array([1, 1, 1]), 2, true, true)],
  prediction: (module) => {
    module.predictionInput().set(digit);
    module.predict();
    return Array.from(module.predictionOutput());
  },
};

const answers = (module: Playground, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, QUESTIONS[name]?.(module)]));

test.each([
  ["", 0],
  ["optimizer=adam\nsampling=epochs\nbatch_size=100\nlearning_rate=0.01\nshift=1", 1],
  ["optimizer=momentum\npatience=1000\nlayers=64,30,10", 7],
])("the memory of one instance makes another one it, whatever either was asked before: %j", async (spec, turn) => {
  const [one, other] = await Promise.all([loaded(), loaded()]);
  const names = Object.keys(QUESTIONS);
  // Each has its own history of calls.
  answers(one, [...names.slice(turn), ...names.slice(0, turn)]);
  answers(other, [...names].reverse());
  one.configure(spec);
  one.addOwn(new Uint8Array(64).fill(3), Uint8Array.of(7));
  one.freeze(0, 20, 3, true);
  one.advance(130);
  one.keep();
  const memory = one.HEAPU8.slice(0, one.memoryUsed());
  other.HEAPU8.set(memory);
  expect(answers(other, names)).toEqual(answers(one, names));
  one.advance(170);
  other.advance(170);
  expect(other.report().checksum).toBe(one.report().checksum);
  expect(other.report().minibatch).toBe(300);
  other.rewind(130);
  other.removeOwn(1);
  other.configure("seed=2");
});
