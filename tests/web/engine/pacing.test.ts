import { expect, test } from "vitest";
import { Schedule } from "../../../web/src/engine/pacing";

test("the first minibatch is due at once, the others at the pace", () => {
  const schedule = new Schedule(100, 0);
  expect(schedule.due(0)).toBe(1);
  schedule.trained(1);
  expect(schedule.due(9)).toBe(0);
  expect(schedule.due(30)).toBe(3);
  schedule.trained(1);
  expect(schedule.due(30)).toBe(2);
});

test("what was slept through is not owed", () => {
  const schedule = new Schedule(100, 0);
  schedule.trained(1);
  // An hour later there is one due, as at the beginning, and then one every 10 ms.
  const hour = 3_600_000;
  expect(schedule.due(hour)).toBeLessThanOrEqual(1);
  schedule.trained(1);
  expect(schedule.due(hour + 31)).toBeLessThanOrEqual(4);
});

test("at the slowest pace, the second between two minibatches is no sleep", () => {
  const schedule = new Schedule(1, 0);
  schedule.trained(1);
  expect(schedule.due(999)).toBe(0);
  expect(schedule.due(1000)).toBe(1);
  expect(schedule.due(1200)).toBe(1);
});

test("at full speed there is always more", () => {
  expect(new Schedule(Number.POSITIVE_INFINITY, 0).due(5)).toBe(Number.POSITIVE_INFINITY);
});
