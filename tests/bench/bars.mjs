// What issue 3 asks for, as ratios in one run.
import { quantile, summary } from "./measure.mjs";

const bars = [
  ["lecture, Chromium / limit of SIMD128", "lecture:ours/chromium", "limit", 0.7, 0.8],
  ["lecture, Node / limit of SIMD128", "lecture:ours/node", "limit"],
  ["lecture, native / limit of the widest vectors", "lecture:ours/native", "limit:limit-wide/native"],
  ["lecture, Chromium / jax-js", "lecture:ours/chromium", "lecture:jax-js/chromium", 4.5, 5],
  ["lecture, Chromium / TensorFlow.js", "lecture:ours/chromium", "lecture:tfjs/chromium", 16, 18],
  ["lecture, Chromium / the lecture's NumPy", "lecture:ours/chromium", "lecture:numpy-samples/native"],
  ["lecture, Chromium / NumPy over OpenBLAS", "lecture:ours/chromium", "lecture:numpy/native"],
  ["figure, Chromium / jax-js", "figure:ours/chromium", "figure:jax-js/chromium", 6, 8],
  ["figure, Chromium / TensorFlow.js", "figure:ours/chromium", "figure:tfjs/chromium"],
  ["lecture, native / C++ over OpenBLAS", "lecture:ours/native", "lecture:openblas/native", 1, 1.15],
  ["lecture, native / Eigen", "lecture:ours/native", "lecture:eigen/native"],
  ["prediction, Chromium / onnxruntime-web", "predict:ours/chromium", "predict:onnxruntime-web/chromium", 6, 10],
];

/** The limit of 128 bits is the highest that any of the three loops reached. */
function find(measured, key) {
  if (key === "limit") {
    const loops = measured.filter(({ work, name, failed }) => work === "limit" && name === "limit" && !failed);
    return loops.sort((a, b) => summary(b.blocks).p90 - summary(a.blocks).p90)[0];
  }
  return measured.find(({ work, id, failed }) => `${work}:${id}` === key && !failed);
}

/** Ratios of p90, and the middle half of the ratios round by round; in a partial run, ratios with only one side measured are left out. */
export function ratios(measured) {
  return bars.flatMap(([what, upper, lower, bar, stretch]) => {
    const [a, b] = [find(measured, upper), find(measured, lower)];
    if (!a || !b) return [];
    const byRound = a.blocks.map((rate, round) => rate / b.blocks[round]).filter(Number.isFinite);
    const ratio = summary(a.blocks).p90 / summary(b.blocks).p90;
    return [{ what, ratio, low: quantile(byRound, 0.25), high: quantile(byRound, 0.75), bar, stretch }];
  });
}
