// TensorFlow.js on its WebAssembly backend: its gradients, its optimizers. One thread: the page is not isolated.
import { batch, concatenate, readFixture } from "./fixture.mjs";

export async function open({ read, load }) {
  await load("build/bench/node_modules/@tensorflow/tfjs/dist/tf.es2017.min.js");
  await load("build/bench/node_modules/@tensorflow/tfjs-backend-wasm/dist/tf-backend-wasm.es2017.min.js");
  const { tf } = globalThis;
  tf.wasm.setWasmPaths("/build/bench/node_modules/@tensorflow/tfjs-backend-wasm/dist/");
  if (!(await tf.setBackend("wasm"))) throw new Error("no wasm backend");
  tf.enableProdMode();

  async function training(preset, { hidden, loss, optimizer }) {
    const { layers, batches } = await readFixture(read, preset);
    const data = batches.map(({ inputs, targets }) => [
      tf.tensor2d(inputs, [batch, 64]),
      tf.tensor2d(targets, [batch, 10]),
    ]);
    const initial = layers.map(({ inputs, outputs, weights, bias }) => [
      tf.tensor2d(weights, [inputs, outputs]),
      tf.tensor1d(bias),
    ]);
    const variables = initial.map((layer) => layer.map((tensor) => tf.variable(tensor)));
    const all = variables.flat();
    let descent = optimizer();
    let next = 0;

    function step() {
      const [x, t] = data[next++ % data.length];
      const scores = () =>
        variables.reduce((y, [w, b], i) => {
          const z = tf.add(tf.matMul(y, w), b);
          return i + 1 < variables.length ? hidden(z) : z;
        }, x);
      descent.minimize(() => loss(scores(), t), false, all);
    }
    const workload = {
      verify() {
        workload.reset();
        step();
        return { values: concatenate(all.map((variable) => variable.dataSync())) };
      },
      reset() {
        const from = initial.flat();
        for (const [i, variable] of all.entries()) variable.assign(from[i]);
        descent.dispose();
        descent = optimizer();
        next = 0;
      },
      run(count) {
        for (let i = 0; i < count; i++) step();
      },
    };
    return workload;
  }

  return {
    lecture: await training("lecture", {
      hidden: (z) => tf.sigmoid(z),
      loss: (scores, t) => tf.mul(tf.sum(tf.square(tf.sub(tf.sigmoid(scores), t))), 0.5 / batch),
      optimizer: () => tf.train.sgd(0.5),
    }),
    figure: await training("figure", {
      hidden: (z) => tf.relu(z),
      loss: (scores, t) => tf.neg(tf.mul(tf.sum(tf.mul(tf.logSoftmax(scores), t)), 1 / batch)),
      optimizer: () => tf.train.adam(0.001, 0.9, 0.999, 1e-8),
    }),
  };
}
