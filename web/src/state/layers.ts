/** Numbers of all layers, one layer behind the other, as the engine gives them: the part that is layer `layer`'s, 1 for the first. */
export function ofLayer(values: Float32Array, layers: readonly number[], layer: number): Float32Array {
  const first = layers.slice(1, layer).reduce((sum, units) => sum + units, 0);
  return values.subarray(first, first + (layers[layer] ?? 0));
}
