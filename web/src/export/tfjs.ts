/** The network as a layers model of TensorFlow.js, its weights inside: one file instead of its usual two. */

import { CELLS, FULL } from "../plain/digit";
import { type Activation, type Spec, specToText } from "../plain/spec";
import { type NetworkLayer, networkLayers } from "./network-layers";

/** What Dense calls them; an activation that it lacks becomes a layer of its own. */
const ACTIVATIONS: Readonly<Record<Activation, string | null>> = {
  sigmoid: "sigmoid",
  relu: "relu",
  leaky_relu: null,
  tanh: "tanh",
  identity: "linear",
  silu: "swish",
  softmax: "softmax",
};

interface LayerConfig {
  readonly class_name: string;
  readonly config: Readonly<Record<string, unknown>>;
}

/** `parameters`: W (inputs, outputs) and b of each layer in turn, row by row. */
export function tfjsOf(spec: Spec, parameters: Float32Array<ArrayBuffer>): string {
  const layers = networkLayers(spec, parameters);
  const input = {
    class_name: "InputLayer",
    config: { name: "counts", batch_input_shape: [null, CELLS], dtype: "float32" },
  };
  const scaled = { class_name: "Rescaling", config: { name: "pixels", scale: 1 / FULL } };
  const all = [input, ...(spec.pixels === "unit" ? [scaled] : []), ...layers.flatMap(layerConfigs)];
  const model = {
    format: "layers-model",
    generatedBy: "Digit Playground",
    convertedBy: null,
    modelTopology: { class_name: "Sequential", config: { name: "digits", layers: all } },
    weightsManifest: [
      { paths: [`data:application/octet-stream;base64,${base64(parameters)}`], weights: layers.flatMap(weightEntries) },
    ],
    userDefinedMetadata: { spec: specToText(spec) },
  };
  return `${JSON.stringify(model, null, 1)}\n`;
}

function layerConfigs({ outputs, activation }: NetworkLayer, index: number): LayerConfig[] {
  const name = nameOf(index);
  const known = ACTIVATIONS[activation];
  const dense = {
    class_name: "Dense",
    config: { name, units: outputs, activation: known ?? "linear", use_bias: true },
  };
  const leaky = { class_name: "LeakyReLU", config: { name: `${name}_leaky_relu`, alpha: 0.01 } };
  return known ? [dense] : [dense, leaky];
}

function weightEntries({ inputs, outputs }: NetworkLayer, index: number): object[] {
  const name = nameOf(index);
  return [
    { name: `${name}/kernel`, shape: [inputs, outputs], dtype: "float32" },
    { name: `${name}/bias`, shape: [outputs], dtype: "float32" },
  ];
}

function nameOf(index: number): string {
  return `dense_${index + 1}`;
}

function base64({ buffer }: Float32Array<ArrayBuffer>): string {
  return btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(""));
}
