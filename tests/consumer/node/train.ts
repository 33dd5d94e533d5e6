import { type Model, type Report, type TrainSpec, train } from "digit-playground";

const spec: TrainSpec = { preset: "lecture", seed: 1, minibatches: 1600 };
const reports: Report[] = [];
const model: Model = await train(spec, { onReport: (report) => reports.push(report), every: 500 });
const pen: Model = await train({ data: "both", minibatches: 10 });
const sentence = (error: Error): string => error.message;
const refusal = await train({ learningRate: -1 }).catch(sentence);
const aborted = await train({}, { every: 1, signal: AbortSignal.timeout(50) }).catch((error: Error) => error.name);
let label = "";
try {
  model.evaluate([{ values: new Array<number>(64).fill(0), label: 12 }]);
} catch (error) {
  label = sentence(error as Error);
}
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
    refusal,
    aborted,
    label,
  }),
);
