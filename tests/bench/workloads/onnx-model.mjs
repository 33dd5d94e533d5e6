// A network as an ONNX model: the few messages of onnx.proto3 that it takes, written by hand.

/** A number in groups of seven bits, the lowest first. */
function varint(number) {
  const bytes = [];
  for (; number > 127; number = Math.floor(number / 128)) bytes.push((number % 128) | 128);
  return [...bytes, number];
}
const integer = (field, number) => [...varint(field * 8), ...varint(number)];
const bytes = (field, content) => [...varint(field * 8 + 2), ...varint(content.length), ...content];
const text = (field, string) => bytes(field, new TextEncoder().encode(string));
const message = (field, ...parts) => bytes(field, parts.flat());

const FLOAT = 1;

const tensor = (field, name, shape, numbers) =>
  message(
    field,
    ...shape.map((size) => integer(1, size)),
    integer(2, FLOAT),
    text(8, name),
    bytes(9, new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)),
  );

const value = (field, name, shape) =>
  message(
    field,
    text(1, name),
    message(2, message(1, integer(1, FLOAT), message(2, ...shape.map((size) => message(1, integer(1, size)))))),
  );

const node = (operator, inputs, output) =>
  message(1, ...inputs.map((name) => text(1, name)), text(2, output), text(4, operator));

/** x (1, I) -> y (1, O): Gemm and Sigmoid for each layer. */
export function onnxModel(layers) {
  const parts = layers.flatMap(({ inputs, outputs, weights, bias }, i) => {
    const from = i === 0 ? "x" : `y${i - 1}`;
    const to = i + 1 === layers.length ? "y" : `y${i}`;
    return [
      node("Gemm", [from, `w${i}`, `b${i}`], `z${i}`),
      node("Sigmoid", [`z${i}`], to),
      tensor(5, `w${i}`, [inputs, outputs], weights),
      tensor(5, `b${i}`, [outputs], bias),
    ];
  });
  const graph = message(
    7,
    ...parts,
    text(2, "lecture"),
    value(11, "x", [1, layers[0].inputs]),
    value(12, "y", [1, layers.at(-1).outputs]),
  );
  return Uint8Array.from([...integer(1, 8), ...graph, ...message(8, integer(2, 13))]);
}
