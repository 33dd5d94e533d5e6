/** What fixture.hpp writes: the lecture's network at its initial weights, and minibatches for it. */
export const batch = 64;
const minibatches = 16;
export const widths = { lecture: [64, 128, 64, 10], figure: [64, 128, 64, 32, 10] };

export async function readFixture(read, preset) {
  const numbers = new Float32Array(await read(`build/bench/fixtures/${preset}.bin`));
  let used = 0;
  const take = (count) => {
    used += count;
    return numbers.slice(used - count, used);
  };
  const [first, ...rest] = widths[preset];
  const layers = rest.map((outputs, i) => {
    const inputs = widths[preset][i];
    return { inputs, outputs, weights: take(inputs * outputs), bias: take(outputs) };
  });
  const batches = Array.from({ length: minibatches }, () => ({
    inputs: take(batch * first),
    targets: take(batch * rest.at(-1)),
  }));
  if (used !== numbers.length) throw new Error(`fixture ${preset} has ${numbers.length} numbers; expected ${used}`);
  return { layers, batches };
}

/** One tensor's numbers after the other, as the driver compares them. */
export const concatenate = (tensors) => tensors.flatMap((numbers) => Array.from(numbers));
