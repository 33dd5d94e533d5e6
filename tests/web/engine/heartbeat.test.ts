import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});

afterEach(() => void vi.useRealTimers());

/** A worker that may be alive, with work or without. */
async function begin() {
  const { Heartbeat } = await import("../../../web/src/engine/heartbeat");
  const worker = { isAlive: true, isBusy: true, beats: 0, gone: 0 };
  const heart = new Heartbeat(
    () => {
      worker.beats++;
      if (!worker.isAlive) return new Promise(() => undefined);
      heart.heard();
      return Promise.resolve();
    },
    () => worker.isBusy,
    () => {
      worker.gone++;
      heart.stop();
    },
  );
  heart.start();
  return { heart, worker };
}

test("a worker that answers stays", async () => {
  const { worker } = await begin();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(worker.beats).toBeGreaterThan(50);
  expect(worker.gone).toBe(0);
});

test("one that falls silent is gone within five seconds, and each more is given twice as long", async () => {
  const { heart, worker } = await begin();
  await vi.advanceTimersByTimeAsync(10_000);
  worker.isAlive = false;
  await vi.advanceTimersByTimeAsync(3000);
  expect(worker.gone).toBe(0);
  await vi.advanceTimersByTimeAsync(2000);
  expect(worker.gone).toBe(1);
  heart.start();
  await vi.advanceTimersByTimeAsync(5000);
  expect(worker.gone).toBe(1);
  await vi.advanceTimersByTimeAsync(5000);
  expect(worker.gone).toBe(2);
});

test("where workers answer again, the next that falls silent is given no longer than the first", async () => {
  const { heart, worker } = await begin();
  worker.isAlive = false;
  await vi.advanceTimersByTimeAsync(5000);
  expect(worker.gone).toBe(1);
  // The next worker gets its own heartbeat, because what the lost one was asked is never answered.
  const { Heartbeat } = await import("../../../web/src/engine/heartbeat");
  let gone = 0;
  let isAlive = true;
  const next = new Heartbeat(
    async () => (isAlive ? next.heard() : new Promise<void>(() => undefined)),
    () => true,
    () => gone++,
  );
  next.start();
  await vi.advanceTimersByTimeAsync(6000);
  isAlive = false;
  await vi.advanceTimersByTimeAsync(5000);
  expect(gone).toBe(1);
  heart.stop();
  next.stop();
});

test("one that was slow before may be as slow again, and slower", async () => {
  const { heart, worker } = await begin();
  heart.slowest = 4000;
  worker.isAlive = false;
  await vi.advanceTimersByTimeAsync(14_000);
  expect(worker.gone).toBe(0);
  await vi.advanceTimersByTimeAsync(3000);
  expect(worker.gone).toBe(1);
});

test("without work there is one more beat, and then rest", async () => {
  const { worker } = await begin();
  worker.isBusy = false;
  await vi.advanceTimersByTimeAsync(1000);
  expect(worker.beats).toBe(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(worker.beats).toBe(1);
  expect(worker.gone).toBe(0);
});

test("a page that slept while it waited has no slow worker", async () => {
  const { heart } = await begin();
  const clock = vi.spyOn(performance, "now").mockReturnValueOnce(0).mockReturnValueOnce(3_600_000);
  await vi.advanceTimersByTimeAsync(1000);
  expect(heart.slowest).toBe(15_000);
  clock.mockRestore();
});
