// Who is measured, and at what. A contender has a place (a host that is started once) and a workload there.

import { published } from "../published.mjs";
import { startChromium, startProcess } from "./hosts.mjs";
import { python } from "./machine.mjs";

const native = "build/bench/native/bin";
const fixtures = "build/bench/fixtures";

const processes = {
  native: [`${native}/bench_native`, []],
  calibrate: [`${native}/calibrate`, []],
  openblas: [`${native}/openblas`, [`${fixtures}/lecture.bin`]],
  eigen: [`${native}/eigen`, [`${fixtures}/lecture.bin`]],
  numpy: [python, ["tests/bench/numpy_peer.py", fixtures]],
  "node-ours": [process.execPath, ["tests/bench/node-host.mjs", "ours"]],
  "node-limit": [process.execPath, ["tests/bench/node-host.mjs", "limit"]],
};

/** After 100 minibatches of a preset's run. */
const checksums = { lecture: published("lecture", 100), figure: published("figure", 100) };

const task =
  (work) =>
  (id, label, host, name = work) => ({ id, label, work, host, name, checksum: undefined });
const ours = (work) => (id, label, host) => ({ ...task(work)(id, label, host), ours: true, checksum: checksums[work] });

export const contenders = [
  task("limit")("limit/native", "limit of 128-bit multiply, add; native", "calibrate"),
  task("limit")("limit/node", "limit of SIMD128 multiply, add; Node", "node-limit"),
  task("limit")("limit/chromium", "limit of SIMD128 multiply, add; Chromium", "chromium-limit"),
  task("limit")("limit-wide/native", "limit of the widest multiply, add; native", "calibrate", "limit-wide"),
  ours("lecture")("ours/native", "ours, native", "native"),
  ours("lecture")("ours/node", "ours, Node", "node-ours"),
  ours("lecture")("ours/chromium", "ours, Chromium", "chromium-ours"),
  task("lecture")("jax-js/chromium", "jax-js wasm, Chromium", "chromium-jax"),
  task("lecture")("tfjs/chromium", "TensorFlow.js wasm, Chromium", "chromium-tfjs"),
  task("lecture")("openblas/native", "C++ over OpenBLAS, native", "openblas"),
  task("lecture")("eigen/native", "C++ with Eigen, native", "eigen"),
  task("lecture")("numpy/native", "NumPy float32 over OpenBLAS", "numpy"),
  task("lecture")("numpy-samples/native", "NumPy as in the lecture, sample by sample", "numpy", "samples"),
  ours("figure")("ours/native", "ours, native", "native"),
  ours("figure")("ours/node", "ours, Node", "node-ours"),
  ours("figure")("ours/chromium", "ours, Chromium", "chromium-ours"),
  task("figure")("jax-js/chromium", "jax-js wasm, Chromium", "chromium-jax"),
  task("figure")("tfjs/chromium", "TensorFlow.js wasm, Chromium", "chromium-tfjs"),
  ours("predict")("ours/native", "ours, native", "native"),
  ours("predict")("ours/node", "ours, Node", "node-ours"),
  ours("predict")("ours/chromium", "ours, Chromium", "chromium-ours"),
  task("predict")("onnxruntime-web/chromium", "onnxruntime-web wasm, Chromium", "chromium-onnx"),
];

const patience = 20_000;

/** Asks a host. One that hangs is closed, so that it cannot hold up the others and a late answer is not taken for the next one. */
async function askSoon(host, question) {
  if (host.hung) return { error: host.hung };
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => {
      host.hung = `no answer to ${question.call} ${question.name} within ${patience / 1000} s`;
      host.close();
      resolve({ error: host.hung });
    }, patience);
  });
  const reply = await Promise.race([host.ask(question), late]);
  clearTimeout(timer); // a timer must not fire while others are measured
  return reply;
}

/** Starts what the contenders need, each host once. */
export async function startHosts(used) {
  const chromium = await startChromium();
  const hosts = {};
  for (const { host } of used)
    hosts[host] ??= processes[host]
      ? startProcess(...processes[host])
      : await chromium.startWorker(host.replace("chromium-", ""));
  return {
    chromiumVersion: chromium.version,
    ask: ({ host, name }, call, milliseconds) => askSoon(hosts[host], { call, name, milliseconds }),
    async close() {
      for (const host of Object.values(hosts)) host.close();
      await chromium.close();
    },
  };
}
