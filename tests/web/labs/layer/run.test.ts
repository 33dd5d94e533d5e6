import { expect, test } from "vitest";
import { argmax, LayerRun, MINIBATCHES, parameterCount } from "../../../../web/src/labs/layer/run";

/** A stand-in for the core whose minibatches take 5 ms of a clock. */
function standIn() {
  let clock = 0;
  let reached = 0;
  const slices: number[] = [0];
  const core = {
    layerTrain(_preset: string, minibatches: number): number {
      clock += 5 * Math.max(0, minibatches - reached);
      slices[slices.length - 1] = (slices.at(-1) ?? 0) + 5 * Math.max(0, minibatches - reached);
      reached = Math.max(reached, minibatches);
      return reached;
    },
  };
  const rest = async () => {
    slices.push(0);
  };
  return { run: new LayerRun(core as never, "lecture"), rest, now: () => clock, slices, reached: () => reached };
}

test("training rests so often that no slice is long", async () => {
  const { run, rest, now, slices, reached } = standIn();
  await run.train(rest, now);
  expect(reached()).toBe(MINIBATCHES);
  expect(slices.length).toBeGreaterThan(50);
  expect(Math.max(...slices)).toBeLessThanOrEqual(20);
});

test("what is trained is not trained again", async () => {
  const { run, rest, now, slices, reached } = standIn();
  await run.train(rest, now);
  const before = slices.length;
  await run.train(rest, now);
  expect(slices).toHaveLength(before);
  expect(reached()).toBe(MINIBATCHES);
});

test("the lecture's network has 17,226 parameters", () => {
  expect(parameterCount([64, 128, 64, 10])).toBe(17226);
  expect(parameterCount([64, 128, 64, 32, 10])).toBe(64 * 128 + 128 + 128 * 64 + 64 + 64 * 32 + 32 + 32 * 10 + 10);
});

test("the index of the largest number", () => {
  expect(argmax([-3, -1, -2])).toBe(1);
  expect(argmax([])).toBe(0);
});
