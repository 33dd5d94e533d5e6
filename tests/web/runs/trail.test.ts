import { expect, test } from "vitest";
import { trailOf } from "../../../web/src/runs/trail";
import { lecture } from "../fixture";

const slow = { ...lecture, learningRate: 0.1 };
const slower = { ...lecture, learningRate: 0.01 };

test("a rate that was another one in between is told, with the minibatch until which it was", () => {
  const log = [
    { minibatch: 500, spec: lecture },
    { minibatch: 800, spec: slow },
  ];
  expect(trailOf(log, lecture, 1000)).toEqual({ spec: lecture, before: log });
});

test("only settings that something was trained with count", () => {
  expect(trailOf([], lecture, 1000)).toEqual({ spec: lecture, before: [] });
  // Chosen before the first minibatch, or after the last.
  expect(trailOf([{ minibatch: 0, spec: slow }], lecture, 1000)).toEqual({ spec: lecture, before: [] });
  expect(trailOf([{ minibatch: 1000, spec: lecture }], slow, 1000)).toEqual({ spec: lecture, before: [] });
  // Tried while the run was paused.
  const tried = [
    { minibatch: 500, spec: lecture },
    { minibatch: 500, spec: slow },
  ];
  expect(trailOf(tried, slower, 1000)).toEqual({ spec: slower, before: [{ minibatch: 500, spec: lecture }] });
  expect(trailOf(tried, lecture, 1000)).toEqual({ spec: lecture, before: [] });
});
