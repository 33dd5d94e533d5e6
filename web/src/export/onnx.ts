/**
 * The network as an ONNX model: weights and calculation in one file. Numbers of fields and types are those of
 * onnx.proto (github.com/onnx/onnx).
 */

import { PbfWriter } from "pbf";
import { CELLS, FULL } from "../plain/digit";
import { type Activation, type Spec, specToText } from "../plain/spec";
import { type NetworkLayer, networkLayers } from "./network-layers";

/** That of ONNX 1.8, the first whose Softmax is along the last axis: the older the version, the more programs read it. */
const IR_VERSION = 7;
const OPSET = 13;

const FLOAT = 1;

const OPERATORS: Readonly<Record<Activation, string>> = {
  sigmoid: "Sigmoid",
  relu: "Relu",
  leaky_relu: "LeakyRelu",
  tanh: "Tanh",
  identity: "Identity",
  silu: "Mul",
  softmax: "Softmax",
};

/** What the sum is multiplied by, where the activation is a product. */
const FACTORS: Readonly<Partial<Record<Activation, string>>> = { silu: "Sigmoid" };

interface Node {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly output: string;
}

interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array<ArrayBuffer>;
}

interface Value {
  readonly name: string;
  readonly width: number;
  readonly doc: string;
}

interface Graph {
  readonly nodes: readonly Node[];
  readonly tensors: readonly Tensor[];
  readonly input: Value;
  readonly output: Value;
}

/** `parameters`: W (inputs, outputs) and b of each layer in turn, row by row. */
export function onnxOf(spec: Spec, parameters: Float32Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const writer = new PbfWriter();
  const { layers } = spec;
  writer.writeVarintField(1, IR_VERSION);
  writer.writeStringField(2, "Digit Playground");
  writer.writeStringField(
    6,
    `The network ${layers.join(" - ")}, samples in rows: Y = s(X W + 1 bT). Weights W are (inputs, outputs).`,
  );
  writer.writeMessage(7, writeGraph, graphOf(spec, networkLayers(spec, parameters)));
  writer.writeMessage(8, (version, to) => to.writeVarintField(2, version), OPSET);
  writer.writeMessage(14, writeEntry, ["spec", specToText(spec)] as const);
  return Uint8Array.from(writer.finish());
}

function graphOf({ pixels }: Spec, layers: readonly NetworkLayer[]): Graph {
  const nodes: Node[] = [];
  const tensors: Tensor[] = [];
  let x = "counts";
  if (pixels === "unit") {
    tensors.push({ name: "most", shape: [], values: Float32Array.of(FULL) });
    nodes.push({ operator: "Div", inputs: [x, "most"], output: "pixels" });
    x = "pixels";
  }
  for (const [index, { inputs, outputs, weights, bias, activation }] of layers.entries()) {
    const [w, b, z] = [`W${index + 1}`, `b${index + 1}`, `z${index + 1}`];
    const a = index === layers.length - 1 ? "outputs" : `a${index + 1}`;
    tensors.push({ name: w, shape: [inputs, outputs], values: weights }, { name: b, shape: [outputs], values: bias });
    nodes.push({ operator: "Gemm", inputs: [x, w, b], output: z });
    const factor = FACTORS[activation];
    const s = `s${index + 1}`;
    if (factor) nodes.push({ operator: factor, inputs: [z], output: s });
    nodes.push({ operator: OPERATORS[activation], inputs: factor ? [z, s] : [z], output: a });
    x = a;
  }
  return {
    nodes,
    tensors,
    input: { name: "counts", width: CELLS, doc: "8 x 8 pixels row by row, each a count of ink 0 to 16." },
    output: { name: "outputs", width: 10, doc: "One for each digit 0 to 9; the largest is the answer." },
  };
}

function writeGraph({ nodes, tensors, input, output }: Graph, to: PbfWriter): void {
  for (const node of nodes) to.writeMessage(1, writeNode, node);
  to.writeStringField(2, "digits");
  for (const tensor of tensors) to.writeMessage(5, writeTensor, tensor);
  to.writeMessage(11, writeValue, input);
  to.writeMessage(12, writeValue, output);
}

function writeNode({ operator, inputs, output }: Node, to: PbfWriter): void {
  for (const input of inputs) to.writeStringField(1, input);
  to.writeStringField(2, output);
  to.writeStringField(3, output);
  to.writeStringField(4, operator);
  // This is also ONNX's default, but stated for whoever reads the file.
  if (operator === "LeakyRelu") to.writeMessage(5, writeFloat, ["alpha", 0.01] as const);
}

function writeFloat([name, value]: readonly [string, number], to: PbfWriter): void {
  to.writeStringField(1, name);
  to.writeFloatField(2, value);
  to.writeVarintField(20, FLOAT);
}

function writeTensor({ name, shape, values }: Tensor, to: PbfWriter): void {
  for (const length of shape) to.writeVarintField(1, length);
  to.writeVarintField(2, FLOAT);
  to.writeStringField(8, name);
  to.writeBytesField(9, new Uint8Array(values.buffer));
}

/** (batch, width) */
function writeValue({ name, width, doc }: Value, to: PbfWriter): void {
  to.writeStringField(1, name);
  to.writeMessage(2, writeType, width);
  to.writeStringField(3, doc);
}

function writeType(width: number, to: PbfWriter): void {
  to.writeMessage(1, writeTensorType, width);
}

function writeTensorType(width: number, to: PbfWriter): void {
  to.writeVarintField(1, FLOAT);
  to.writeMessage(2, writeShape, width);
}

function writeShape(width: number, to: PbfWriter): void {
  to.writeMessage(1, (name, dimension) => dimension.writeStringField(2, name), "batch");
  to.writeMessage(1, (length, dimension) => dimension.writeVarintField(1, length), width);
}

function writeEntry([key, value]: readonly [string, string], to: PbfWriter): void {
  to.writeStringField(1, key);
  to.writeStringField(2, value);
}
