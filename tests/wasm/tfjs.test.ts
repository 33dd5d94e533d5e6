import "@tensorflow/tfjs-backend-cpu";
import { type Tensor, tensor2d } from "@tensorflow/tfjs-core";
import { loadLayersModel } from "@tensorflow/tfjs-layers";
import { beforeAll, expect, test } from "vitest";
import { tfjsOf } from "../../web/src/export/tfjs";
import { largestDifference, SPECS, type Trained, trainAll } from "./trained";

let networks: ReadonlyMap<string, Trained>;

beforeAll(async () => {
  networks = await trainAll();
});

test.each(Object.keys(SPECS))("TensorFlow.js answers as the page does with the network %s", async (name) => {
  const network = networks.get(name);
  if (!network) throw new Error(name);
  const { spec, parameters, counts, outputs } = network;
  const address = `data:application/json,${encodeURIComponent(tfjsOf(spec, parameters))}`;
  const model = await loadLayersModel(address, { weightUrlConverter: async (path) => path });
  const answers = model.predict(tensor2d(counts.flat(), [counts.length, 64])) as Tensor;
  const difference = largestDifference((await answers.array()) as number[][], outputs);
  console.info(`TensorFlow.js, ${name}: ${difference.toExponential(1)}`);
  expect(difference).toBeLessThan(2e-6);
});
