import { expect, test } from "vitest";
import { buffersOf, isTrap, refusal } from "../../../web/src/engine/replies";

test("arrays move to the page, on their own and within a state", () => {
  const [memory, weights] = [new Uint8Array(64), new Float32Array(8)];
  expect(buffersOf(memory)).toEqual([memory.buffer]);
  expect(buffersOf(weights)).toEqual([weights.buffer]);
  expect(buffersOf({ weights, bias: 1, gradient: new Float32Array(2) })).toHaveLength(2);
  expect(buffersOf(null)).toEqual([]);
});

test.each([
  [new WebAssembly.RuntimeError("unreachable"), true],
  [new RangeError("Maximum call stack size exceeded"), true],
  [{ is: "what C++ has thrown" }, true],
  [new Error("batch_size is 0; expected 1 to 1437"), false],
])("%s: ends the module? %s", (error, ends) => {
  expect(isTrap(error)).toBe(ends);
  expect(refusal(3, error)).toMatchObject({ id: 3, ok: false, isLast: ends });
});
