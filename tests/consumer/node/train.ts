import { load, type Model, type Report, type TrainSpec, train } from "digit-playground";

const spec: TrainSpec = { preset: "lecture", seed: 1, minibatches: 1600 };
const reports: Report[] = [];
const model: Model = await train(spec, { onReport: (report) => reports.push(report), every: 500 });
const pen: Model = await train({ data: "both", minibatches: 10 });
const sentence = (error: Error): string => error.message;
const refused = (...given: unknown[]): Promise<unknown> =>
  (train as (...all: unknown[]) => Promise<unknown>)(...given).catch(sentence);
const refusals = await Promise.all([
  refused({ learningRate: -1 }),
  refused({ learning_rate: -1 }),
  refused({ learnRate: 1 }),
  refused(null),
  refused({}, null),
  refused({}, { every: null }),
  refused({}, { onReport: 3 }),
  refused({}, { signal: {} }),
]);
const unsaid: Model = await train({ seed: undefined, minibatches: 10 }, { every: undefined, signal: undefined });
const aborted = await train({}, { every: 1, signal: AbortSignal.timeout(50) }).catch((error: Error) => error.name);
let label = "";
try {
  model.evaluate([{ values: new Array<number>(64).fill(0), label: 12 }]);
} catch (error) {
  label = sentence(error as Error);
}
let digits = "";
try {
  model.evaluate(null as never);
} catch (error) {
  digits = sentence(error as Error);
}
const damaged = await load("model.npz", new Uint8Array(8)).catch(sentence);
const kept = await Promise.all(
  ["model.safetensors", "model.npz", "model.txt"].map(async (name) => load(name, await model.save(name))),
);
const [layer] = model.layers;
const [digit] = model.testDigits;
console.log(
  JSON.stringify({
    checksum: model.checksum,
    reported: reports.map(({ minibatch }) => minibatch),
    evaluation: model.evaluate(),
    report: model.report,
    own: model.evaluate([{ values: new Array<number>(64).fill(0), label: 3 }]),
    outputs: digit && model.predict(digit.values),
    layers: model.layers.map(({ inputs, outputs }) => [inputs, outputs]),
    weights: layer?.weights.length,
    data: pen.spec.data,
    refusals,
    unsaid: unsaid.spec.seed,
    digits,
    damaged,
    kept: kept.map((each) => [each.checksum, each.evaluate().accuracy]),
    aborted,
    label,
  }),
);
