// The calibration loop as SIMD128: calibrate.cpp.
export async function open({ read }) {
  const { instance } = await WebAssembly.instantiate(await read("build/bench/wasm/bin/calibrate.wasm"), {
    wasi_snapshot_preview1: { proc_exit() {} },
  });
  const { chains } = instance.exports;
  return { limit: { verify: () => ({ values: [chains(1)] }), reset() {}, run: (count) => void chains(count) } };
}
