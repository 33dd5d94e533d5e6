import { InferenceSession, Tensor } from "onnxruntime-web/wasm";
import { beforeAll, expect, test } from "vitest";
import { onnxOf } from "../../web/src/export/onnx";
import { specToText } from "../../web/src/plain/spec";
import { largestDifference, SPECS, type Trained, trainAll } from "./trained";

let networks: ReadonlyMap<string, Trained>;

beforeAll(async () => {
  networks = await trainAll();
});

test("the model says how its network was trained", () => {
  const { spec, parameters } = networks.get("figure") ?? {};
  if (!spec || !parameters) throw new Error("no figure");
  expect(new TextDecoder("latin1").decode(onnxOf(spec, parameters))).toContain(specToText(spec));
});

test.each(Object.keys(SPECS))("ONNX Runtime answers as the page does with the network %s", async (name) => {
  const network = networks.get(name);
  if (!network) throw new Error(name);
  const { spec, parameters, counts, outputs } = network;
  const session = await InferenceSession.create(onnxOf(spec, parameters));
  expect(session.inputMetadata).toMatchObject([{ name: "counts", type: "float32", shape: ["batch", 64] }]);
  expect(session.outputMetadata).toMatchObject([{ name: "outputs", type: "float32", shape: ["batch", 10] }]);
  const { outputs: answers } = await session.run({ counts: new Tensor("float32", counts.flat(), [counts.length, 64]) });
  const found = answers?.data as Float32Array;
  await session.release();
  const rows = counts.map((_, digit) => [...found.subarray(10 * digit, 10 * (digit + 1))]);
  const difference = largestDifference(rows, outputs);
  console.info(`ONNX Runtime, ${name}: ${difference.toExponential(1)}`);
  expect(difference).toBeLessThan(2e-6);
});
