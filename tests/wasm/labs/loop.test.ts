import { beforeAll, expect, test } from "vitest";
import type { Labs } from "../../../wasm/labs/labs";
import { published } from "../../published.mjs";
import { loadLabs } from "../module";

let labs: Labs;

beforeAll(async () => {
  labs = await loadLabs();
});

test("the lecture's loop in the page has the published checksums, and the trainer's", () => {
  const loop = labs.trainingLoop(1);
  const end = labs.loopMoments().length - 1;
  expect(end).toBe(903);
  expect(loop.checksum()).toBe(published("lecture", 0));
  loop.seek(end);
  expect(loop.position()).toBe(end);
  expect(loop.checksum()).toBe(published("lecture", 1));
  expect(loop.trainerChecksum()).toBe(published("lecture", 1));
  expect(loop.next()).toBe(true);
  expect([loop.minibatch(), loop.position()]).toEqual([1, 0]);
  expect(loop.approach(100, 50)).toBe(false);
  expect(loop.approach(100, 50)).toBe(true);
  expect(loop.checksum()).toBe(published("lecture", 100));
  expect(() => loop.approach(40000, 1)).toThrow("minibatch is 40000; expected 0 to 39999");
  expect(() => loop.approach(Number.NaN, 1)).toThrow("minibatch is nan; expected a whole number from 0");
  expect(loop.approach(0, 1)).toBe(true);
  loop.delete();
});

test("tensors and passes at a line", () => {
  const loop = labs.trainingLoop(1);
  expect([loop.indices().length, loop.inputs().length, loop.labels().length]).toEqual([64, 64 * 64, 64]);
  loop.seek(15);
  expect(loop.tensor(0, "weights")).toHaveLength(64 * 128);
  expect(loop.tensor(4, "output_error")).toHaveLength(10);
  expect(loop.tensor(1, "weights")).toHaveLength(0);
  expect([loop.passes(0), loop.passes(1), loop.passes(99)]).toEqual([1, 0, 0]);
  expect(() => loop.tensor(0, "momentum" as "bias")).toThrow(/^tensor is momentum; expected one of input,/);
  expect(() => loop.tensor(0.5, "input")).toThrow("layer is 0.5; expected a whole number from 0");
  loop.delete();
});

test("a digit as the lecture prepares it", () => {
  const first = labs.preparedDigit(0, 1);
  expect([...first.x.slice(0, 8)]).toEqual([0, 0, 5, 13, 9, 1, 0, 0]);
  expect([...first.y]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const order = labs.splitOrder(1);
  expect(new Set(order).size).toBe(1797);
  expect(order[first.row + (first.test ? 1437 : 0)]).toBe(0);
  expect(() => labs.preparedDigit(1797, 1)).toThrow("digit is 1797; expected 0 to 1796");
  expect(() => labs.preparedDigit(359.9, 1)).toThrow("digit is 359.9; expected a whole number from 0");
});
