import { expect, test } from "vitest";
import { firstTries, readTries, tried, writeTries } from "../../../web/src/state/tries";

test("first tries are told from later ones, and each try counts", () => {
  let tries = readTries(null);
  tries = tried(tries, "layer/batch", false);
  tries = tried(tries, "layer/batch", true);
  tries = tried(tries, "neuron", true);
  tries = tried(tries, "neuron", false);
  expect(tries.get("layer/batch")).toEqual({ count: 2, first: false });
  expect(tries.get("neuron")).toEqual({ count: 2, first: true });
  expect(firstTries(tries)).toBe(1);
  expect(writeTries(tries)).toBe("layer/batch:2:0 neuron:2:1");
  expect(readTries(writeTries(tries))).toEqual(tries);
});

test.each([
  "",
  "neuron",
  "neuron:0:1",
  "neuron:1:2",
  "neuron:-1:1",
  "a b:1",
  "<b>:1:1",
  "neuron:1:11",
  "x".repeat(5000),
])("what cannot be read of what was kept is left out: %s", (kept) =>
  expect(readTries(`${kept} result:3:0`)).toEqual(readTries("result:3:0")),
);
