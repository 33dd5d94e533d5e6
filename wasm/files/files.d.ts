import type { ModuleOptions } from "../playground";

export interface ReadModel {
  /** Every field as a line `name=value`. */
  readonly spec: string;
  /** W (inputs, outputs) and b of each layer in turn, row by row. */
  readonly parameters: Float32Array<ArrayBuffer>;
  /** False where the file does not say its spec: then it is `base` with the layers of the file. */
  readonly hasSpec: boolean;
}

/** Models as files; the ending of `name` is the format: .safetensors, .npz, anything else is text. What is illegal throws an Error that names the thing, its value and what is legal. */
export interface Files {
  /** `parameters`: W (inputs, outputs) and b of each layer in turn, row by row. */
  writeModel(name: string, spec: string, parameters: Float32Array): Uint8Array<ArrayBuffer>;
  readModel(name: string, bytes: Uint8Array, base: string): ReadModel;
}

export default function createFiles(options: ModuleOptions): Promise<Files>;
