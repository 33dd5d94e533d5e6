/** The numbers of layer `layer`, 1 for the first, among those of all layers one after the other, as the engine gives them. */
export function ofLayer(values: Float32Array, layers: readonly number[], layer: number): Float32Array {
  const first = layers.slice(1, layer).reduce((sum, units) => sum + units, 0);
  return values.subarray(first, first + (layers[layer] ?? 0));
}
