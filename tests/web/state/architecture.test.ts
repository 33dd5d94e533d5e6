import { describe, expect, test } from "vitest";
import type { Spec } from "../../../web/src/plain/spec";
import {
  activationsOf,
  nextWidth,
  withActivation,
  withLayer,
  withoutLayer,
  withWidth,
} from "../../../web/src/state/architecture";
import { lecture } from "../fixture";

const mixed: Spec = { ...lecture, activation: ["relu", "tanh"] };
const none: Spec = { ...lecture, layers: [64, 10] };

test("one activation stands for all hidden layers", () => {
  expect(activationsOf(lecture)).toEqual(["sigmoid", "sigmoid"]);
  expect(activationsOf(mixed)).toEqual(["relu", "tanh"]);
  expect(activationsOf(none)).toEqual([]);
});

test("a width is passed on as it was typed: the core says what is wrong with it", () => {
  expect(withWidth(lecture, 2, "many")).toEqual({ layers: "64,128,many,10" });
});

test("an activation of one layer, and one name again where all are the same", () => {
  expect(withActivation(lecture, 2, "relu")).toEqual({ activation: ["sigmoid", "relu"] });
  expect(withActivation(mixed, 2, "relu")).toEqual({ activation: ["relu"] });
});

describe("a layer more is like the one before it", () => {
  test.each([
    ["first", lecture, 0, { layers: [64, 128, 128, 64, 10], activation: ["sigmoid"] }],
    ["last", mixed, 2, { layers: [64, 128, 64, 64, 10], activation: ["relu", "tanh", "tanh"] }],
    ["between", mixed, 1, { layers: [64, 128, 128, 64, 10], activation: ["relu", "relu", "tanh"] }],
    ["only", none, 0, { layers: [64, 32, 10], activation: ["sigmoid"] }],
  ] as const)("%s", (_, spec, after, expected) => {
    expect(withLayer(spec, after)).toEqual(expected);
  });
});

test("a layer less takes its activation with it", () => {
  expect(withoutLayer(mixed, 1)).toEqual({ layers: [64, 64, 10], activation: ["tanh"] });
  expect(withoutLayer({ ...lecture, layers: [64, 32, 10], activation: ["relu"] }, 1)).toEqual({
    layers: [64, 10],
    activation: ["relu"],
  });
});

test.each([
  [128, 1, 144],
  [128, -1, 112],
  [64, -1, 56],
  [56, 1, 64],
  [16, -1, 15],
  [15, 1, 16],
  [100, 1, 112],
  [100, -1, 96],
  [1, -1, 1],
  [1020, 1, 1024],
  [1024, 1, 1024],
] as const)("from %d a step of %d leads to %d", (width, direction, expected) => {
  expect(nextWidth(width, direction, 1, 1024)).toBe(expected);
});
