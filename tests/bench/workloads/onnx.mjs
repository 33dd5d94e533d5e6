// onnxruntime-web on WebAssembly, one thread: a prediction of the lecture's network, one image a call.
import { readFixture } from "./fixture.mjs";
import { onnxModel } from "./onnx-model.mjs";

export async function open({ read, load }) {
  const ort = await load("build/bench/node_modules/onnxruntime-web/dist/ort.wasm.bundle.min.mjs");
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = "/build/bench/node_modules/onnxruntime-web/dist/";
  const { layers, batches } = await readFixture(read, "lecture");
  const options = { executionProviders: ["wasm"], graphOptimizationLevel: "all" };
  const session = await ort.InferenceSession.create(onnxModel(layers), options);
  const images = Array.from({ length: 64 }, (_, i) => batches[0].inputs.slice(64 * i, 64 * (i + 1)));
  // Made once: creating a tensor per call would add time that is not onnxruntime's.
  const feeds = images.map((image) => ({ x: new ort.Tensor("float32", image, [1, 64]) }));
  return {
    predict: {
      verify: async () => ({ values: Array.from((await session.run(feeds[0])).y.data) }),
      reset() {},
      async run(count) {
        for (let i = 0; i < count; i++) (await session.run(feeds[i % 64])).y.data;
      },
    },
  };
}
