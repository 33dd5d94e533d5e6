import { expect, test } from "vitest";
import {
  AUGMENTATIONS,
  inForce,
  OFF,
  picturedSpecs,
  stepFor,
  strengthsOf,
} from "../../../web/src/settings/augmentation";
import { lecture } from "../fixture";

test("the lecture's run varies nothing", () => {
  expect(inForce(strengthsOf(lecture))).toEqual([]);
  expect({ ...lecture, ...OFF }).toEqual(lecture);
});

test("kinds in force are named in the order of their rows", () => {
  expect(inForce(strengthsOf({ ...lecture, elastic: 2, rotation: 10 }))).toEqual(["rotation", "elastic"]);
});

test("there are pictures of nothing, of each kind alone, and of all together", () => {
  const specs = picturedSpecs(strengthsOf({ ...lecture, rotation: 10, shift: 1.5 }));
  expect(specs).toHaveLength(AUGMENTATIONS.length + 2);
  const lines = (spec: string | undefined): string[] => (spec ?? "").split("\n").filter((line) => !/=0$|^$/.test(line));
  expect(lines(specs[0])).toEqual([]);
  expect(lines(specs[1 + AUGMENTATIONS.indexOf("rotation")])).toEqual(["rotation=10"]);
  expect(lines(specs[1 + AUGMENTATIONS.indexOf("shear")])).toEqual([]);
  expect(lines(specs[1 + AUGMENTATIONS.indexOf("shift")])).toEqual(["shift=1.5"]);
  expect(lines(specs.at(-1))).toEqual(["rotation=10", "shift=1.5"]);
  for (const spec of specs) expect(spec.split("\n")).toHaveLength(AUGMENTATIONS.length + 1);
});

test.each([
  [45, 1],
  [180, 1],
  [16, 0.1],
  [4, 0.1],
  [1, 0.01],
  [0.5, 0.01],
])("a slider up to %d goes by steps of %d", (maximum, step) => {
  expect(stepFor(maximum)).toBe(step);
});
