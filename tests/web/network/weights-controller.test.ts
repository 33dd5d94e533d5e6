import type { LitElement } from "lit";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Snapshot } from "../../../web/src/engine/protocol";
import { WeightsController } from "../../../web/src/network/weights-controller";

const layers = [64, 3, 2, 10];

function snapshot(units = 3): Snapshot {
  return { firstWeights: new Float32Array(64 * units) } as Snapshot;
}

/** A host that counts its updates, and an engine that answers when it is told to. */
function scene() {
  let updates = 0;
  const host = { addController: () => {}, requestUpdate: () => updates++ } as unknown as LitElement;
  const asked: { layer: number; answer(weights: Float32Array): void; fail(): void }[] = [];
  const read = (layer: number) =>
    new Promise<Float32Array>((answer, reject) => asked.push({ layer, answer, fail: () => reject(new Error("gone")) }));
  return { controller: new WeightsController(host), asked, read, updates: () => updates };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const turn = () => vi.advanceTimersByTimeAsync(0);

test("the first layer's come with the snapshot, the others one after the other", async () => {
  const { controller, asked, read, updates } = scene();
  const state = snapshot();
  expect(controller.at(state, layers, read)).toEqual([state.firstWeights, null, null]);
  expect(asked.map(({ layer }) => layer)).toEqual([1]);
  controller.at(snapshot(), layers, read);
  expect(asked).toHaveLength(1);
  asked[0]?.answer(new Float32Array(6).fill(1));
  await turn();
  expect(asked.map(({ layer }) => layer)).toEqual([1, 2]);
  asked[1]?.answer(new Float32Array(20).fill(2));
  await turn();
  expect(updates()).toBe(1);
  expect(controller.at(snapshot(), layers, read)[2]?.[0]).toBe(2);
});

test("after a rest it asks for those of the newest snapshot, and then no more", async () => {
  const { controller, asked, read } = scene();
  controller.at(snapshot(), layers, read);
  const last = snapshot();
  controller.at(last, layers, read);
  asked[0]?.answer(new Float32Array(6));
  await turn();
  asked[1]?.answer(new Float32Array(20));
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toHaveLength(3);
  asked[2]?.answer(new Float32Array(6));
  await turn();
  asked[3]?.answer(new Float32Array(20));
  await vi.advanceTimersByTimeAsync(1000);
  controller.at(last, layers, read);
  expect(asked).toHaveLength(4);
});

test("weights that do not fit the network are not taken", async () => {
  const { controller, asked, read } = scene();
  controller.at(snapshot(), layers, read);
  const wider = [64, 5, 10];
  expect(controller.at(snapshot(3), wider, read)).toEqual([null, null]);
  asked[0]?.answer(new Float32Array(6));
  await vi.advanceTimersByTimeAsync(200);
  expect(asked.map(({ layer }) => layer)).toEqual([1, 1]);
  asked[1]?.answer(new Float32Array(50).fill(7));
  await turn();
  expect(controller.at(snapshot(5), wider, read)[1]?.[0]).toBe(7);
});

test("an engine that is gone is asked again with the next snapshot", async () => {
  const { controller, asked, read } = scene();
  controller.at(snapshot(), layers, read);
  asked[0]?.fail();
  await turn();
  controller.at(snapshot(), layers, read);
  expect(asked).toHaveLength(2);
});
