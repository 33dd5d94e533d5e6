import { load, type Model, type Report, type TrainSpec, train } from "digit-playground";

const spec: TrainSpec = { preset: "figure", seed: undefined, learningRate: 0.1 };
const reports: Report[] = [];
const model: Model = await train(spec, { onReport: (report) => reports.push(report) });
const weights: Float32Array | undefined = model.layers[0]?.weights;
const again: Model = await load("model.npz", await model.save("model.npz"));
export const accuracy: number = again.evaluate().accuracy + (weights?.length ?? 0);
// @ts-expect-error: no such preset
export const wrong: TrainSpec = { preset: "future" };
