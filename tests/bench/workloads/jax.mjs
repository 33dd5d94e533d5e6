// jax-js on its WebAssembly backend: the whole step in one jit. An array is used up by the call that takes it; `ref` keeps it.
import { batch, concatenate, readFixture } from "./fixture.mjs";

export async function open({ read, load }) {
  const jax = await load("build/bench/node_modules/@jax-js/jax/dist/index.js");
  const { numpy: np, nn, tree } = jax;
  await jax.init("wasm");
  jax.defaultDevice("wasm");

  /** State: parameters `p`, and what the optimizer keeps. */
  async function training(preset, { hidden, loss, initial, update }) {
    const { layers, batches } = await readFixture(read, preset);
    const matrix = (numbers, columns) => np.array(numbers).reshape([numbers.length / columns, columns]);
    const data = batches.map(({ inputs, targets }) => [matrix(inputs, 64), matrix(targets, 10)]);
    const parameters = () => layers.map(({ outputs, weights, bias }) => [matrix(weights, outputs), np.array(bias)]);

    const error = (p, x, t) => {
      const scores = p.reduce((y, [w, b], i) => {
        const z = np.matmul(y, w).add(b);
        return i + 1 < p.length ? hidden(z) : z;
      }, x);
      return loss(scores, t);
    };
    const step = jax.jit((state, x, t) => update(state, jax.grad(error)(tree.ref(state.p), x, t)));
    let state;
    let next = 0;
    const workload = {
      async verify() {
        await workload.reset();
        await workload.run(1);
        const numbers = [];
        for (const array of state.p.flat()) numbers.push(await array.ref.data());
        return { values: concatenate(numbers) };
      },
      async reset() {
        if (state) tree.dispose(state);
        state = initial(parameters);
        next = 0;
        await jax.blockUntilReady(state);
      },
      async run(count) {
        for (let i = 0; i < count; i++) {
          const [x, t] = data[next++ % data.length];
          state = step(state, x.ref, t.ref);
        }
        await jax.blockUntilReady(state);
      },
    };
    return workload;
  }

  const zip = (body, ...trees) => tree.map(body, ...trees);
  const [rate, beta1, beta2, epsilon] = [0.001, 0.9, 0.999, 1e-8];
  return {
    lecture: await training("lecture", {
      hidden: (z) => nn.sigmoid(z),
      loss: (scores, t) =>
        np
          .square(nn.sigmoid(scores).sub(t))
          .sum()
          .mul(0.5 / batch),
      initial: (parameters) => ({ p: parameters() }),
      update: ({ p }, d) => ({ p: zip((w, g) => w.sub(g.mul(0.5)), p, d) }),
    }),
    figure: await training("figure", {
      hidden: (z) => nn.relu(z),
      loss: (scores, t) =>
        nn
          .logSoftmax(scores)
          .mul(t)
          .sum()
          .mul(-1 / batch),
      initial: (parameters) => ({
        p: parameters(),
        mean: zip((w) => np.zerosLike(w), parameters()),
        square: zip((w) => np.zerosLike(w), parameters()),
        power1: np.array(1),
        power2: np.array(1),
      }),
      update({ p, mean, square, power1, power2 }, d) {
        const next = {
          mean: zip((m, g) => m.mul(beta1).add(g.mul(1 - beta1)), mean, tree.ref(d)),
          square: zip((v, g) => v.mul(beta2).add(np.square(g).mul(1 - beta2)), square, d),
          power1: power1.mul(beta1),
          power2: power2.mul(beta2),
        };
        const first = np.array(rate).div(np.array(1).sub(next.power1.ref));
        const second = np.array(1).div(np.array(1).sub(next.power2.ref));
        const move = (w, m, v) => w.sub(m.mul(first.ref).div(np.sqrt(v.mul(second.ref)).add(epsilon)));
        const moved = zip(move, p, tree.ref(next.mean), tree.ref(next.square));
        tree.dispose([first, second]);
        return { p: moved, ...next };
      },
    }),
  };
}
