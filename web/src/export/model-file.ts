/** Models as files: their names, and what is in them. wasm/files/ writes and reads the bytes. */

/** By the endings of their names. */
export const FORMATS = ["safetensors", "npz"] as const;
export type Format = (typeof FORMATS)[number];

/** Bytes of a file that is opened: three times the largest model in float64. */
export const MOST_BYTES = 8_000_000;

/** A tensor as a file has it. */
export interface NamedTensor {
  readonly name: string;
  readonly shape: readonly number[];
}

/** `digits-64-128-64-10.npz` */
export function fileName(layers: readonly number[], ending: string): string {
  return `digits-${layers.join("-")}.${ending}`;
}

/**
 * The tensors in the file of a network with these widths: W is (out, in) in safetensors, as in PyTorch and y = W x, and (in, out) in npz,
 * as in scikit-learn and Y = X W. PyTorch's numbering also counts the activations between the layers.
 */
export function tensorsOf(layers: readonly number[], format: Format): NamedTensor[] {
  return layers.slice(1).flatMap((outputs, layer) => {
    const inputs = layers[layer] ?? 0;
    return format === "safetensors"
      ? [
          { name: `${2 * layer}.weight`, shape: [outputs, inputs] },
          { name: `${2 * layer}.bias`, shape: [outputs] },
        ]
      : [
          { name: `coefs_${layer}`, shape: [inputs, outputs] },
          { name: `intercepts_${layer}`, shape: [outputs] },
        ];
  });
}

/** Why a file is refused unread: its format, or its size. */
export function refusal(file: { readonly name: string; readonly size: number }): "kind" | "size" | null {
  if (!/\.(safetensors|npz|txt)$/i.test(file.name)) return "kind";
  return file.size > MOST_BYTES ? "size" : null;
}
