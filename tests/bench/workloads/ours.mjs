// The module that the page ships, through the Session that the page uses.
import { readFixture } from "./fixture.mjs";

export async function open({ read, load }) {
  const { default: create } = await load("build/wasm/bin/playground.js");
  const module = await WebAssembly.compile(await read("build/wasm/bin/playground.wasm"));
  const digits = new Uint8Array(await read("core/data/digits.bin"));
  const { batches } = await readFixture(read, "lecture");

  /** A session at minibatch 0 of a preset that does not end before a block does. */
  async function session(name) {
    const session = await create({
      instantiateWasm(imports, done) {
        done(new WebAssembly.Instance(module, imports));
        return {};
      },
    });
    const preset = session.presets().find((each) => each.name === name);
    const spec = preset.spec.replace(/^minibatches=.*$/m, "minibatches=100000");
    session.load(digits);
    session.configure(spec);
    return session;
  }

  async function training(name) {
    const run = await session(name);
    return {
      verify() {
        run.reset();
        run.advance(100);
        return { checksum: run.report().checksum };
      },
      reset: () => run.reset(),
      run: (count) => run.advance(count),
    };
  }

  const predictor = await session("lecture");
  const images = Array.from({ length: 64 }, (_, i) => batches[0].inputs.subarray(64 * i, 64 * (i + 1)));
  const input = predictor.predictionInput();
  const output = predictor.predictionOutput();
  function predict(image) {
    input.set(image);
    predictor.predict();
    return output;
  }
  return {
    lecture: await training("lecture"),
    figure: await training("figure"),
    predict: {
      verify: () => ({ values: Array.from(predict(images[0])) }),
      reset() {},
      run(count) {
        for (let i = 0; i < count; i++) predict(images[i % 64]);
      },
    },
  };
}
