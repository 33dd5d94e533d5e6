/** The digit whose output is the largest; -1 where there is none, as after a divergence. */
export function answerOf(outputs: readonly number[] | Float32Array): number {
  return outputs.indexOf(Math.max(...outputs));
}
