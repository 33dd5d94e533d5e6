import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Latest } from "../../../web/src/kit/latest";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("one question at a time; of those that wait only the newest is asked, after the rest", async () => {
  const asked: number[] = [];
  const answers: (() => void)[] = [];
  const latest = new Latest();
  const ask = (id: number) =>
    latest.ask(() => {
      asked.push(id);
      return new Promise((resolve) => answers.push(resolve));
    }, 100);
  ask(1);
  ask(2);
  ask(3);
  expect(asked).toEqual([1]);
  answers[0]?.();
  await vi.advanceTimersByTimeAsync(99);
  expect(asked).toEqual([1]);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual([1, 3]);
});

test.each([
  [50, 150],
  [60_000, 62_000],
])("an answer that takes %d ms is followed by a longer rest, of two seconds at most", async (takes, distance) => {
  const begun: number[] = [];
  const latest = new Latest();
  const ask = () =>
    latest.ask(() => {
      begun.push(performance.now());
      return new Promise((resolve) => setTimeout(resolve, takes));
    }, 10);
  ask();
  ask();
  await vi.advanceTimersByTimeAsync(distance);
  expect((begun[1] ?? 0) - (begun[0] ?? 0)).toBe(distance);
});

test("a question that fails does not keep the next from being asked", async () => {
  const latest = new Latest();
  let asked = false;
  latest.ask(() => Promise.reject(new Error("gone")));
  latest.ask(async () => {
    asked = true;
  });
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toBe(true);
});
