/** For which libraries the network is saved, what the files are called, and how they are used. */

import type { Spec } from "../plain/spec";
import { type Lack, LOADS, lackOf, PROGRAMS, programOf } from "./programs";

export type Library = (typeof PROGRAMS)[number] | "onnx" | "tfjs";

export interface Export {
  /** The library's own name, the same in every language. */
  readonly name: string;
  /** Of the file's name. */
  readonly ending: string;
  readonly type: string;
  /** The file of weights that it needs beside it. */
  readonly loads?: "npz" | "safetensors";
  /** A line of code that uses the file. */
  use(file: string): string;
  /** `parameters`: W (inputs, outputs) and b of each layer in turn, row by row. */
  write(spec: Spec, parameters: Float32Array<ArrayBuffer>): Promise<BlobPart>;
}

function program(library: (typeof PROGRAMS)[number], name: string, ending: string): Export {
  return {
    name,
    ending,
    type: "text/x-python",
    loads: LOADS[library],
    use: (file) => `python3 ${file}`,
    write: async (spec) => programOf(library, spec),
  };
}

export const EXPORTS: Readonly<Record<Library, Export>> = {
  numpy: program("numpy", "NumPy", "py"),
  torch: program("torch", "PyTorch", "torch.py"),
  sklearn: program("sklearn", "scikit-learn", "sklearn.py"),
  onnx: {
    name: "ONNX",
    ending: "onnx",
    type: "application/octet-stream",
    use: (file) => `onnxruntime.InferenceSession("${file}").run(None, {"counts": counts})`,
    write: async (spec, parameters) => (await import("./onnx")).onnxOf(spec, parameters),
  },
  tfjs: {
    name: "TensorFlow.js",
    ending: "tfjs.json",
    type: "application/json",
    // The weights' address is in the file, and not beside it.
    use: (file) => `tf.loadLayersModel("${file}", { weightUrlConverter: async (path) => path })`,
    write: async (spec, parameters) => (await import("./tfjs")).tfjsOf(spec, parameters),
  },
};

/** Why the network cannot be saved for a library, or null. */
export function lackIn(library: Library, spec: Spec): Lack | null {
  const known = PROGRAMS.find((name) => name === library);
  return known ? lackOf(known, spec) : null;
}
