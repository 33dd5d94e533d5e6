import { describe, expect, test } from "vitest";
import {
  type Address,
  addressesOf,
  type Change,
  keyOf,
  made,
  marksOf,
  NO_EDITS,
  parseParameter,
  redo,
  rewound,
  undo,
} from "../../../web/src/inspector/edits";

const weight: Address = { layer: 0, input: 3, unit: 7 };
const bias: Address = { layer: 0, input: -1, unit: 7 };

function value(before: number, after: number, address = weight, minibatch = 0): Change {
  return { kind: "value", address, before, after, minibatch };
}

describe("undo and redo", () => {
  const edits = made(made(NO_EDITS, value(1, 2)), value(2, 5));

  test("undo takes back the last change, with the value before it", () => {
    const { edits: left, changes } = undo(edits);
    expect(changes).toEqual([value(5, 2)]);
    expect(marksOf(left).edited).toEqual(new Map([[keyOf(weight), 1]]));
  });

  test("redo carries it out again", () => {
    const { edits: again, changes } = redo(undo(edits).edits);
    expect(changes).toEqual([value(2, 5)]);
    expect(again).toEqual(edits);
  });

  test("undo all goes back step by step, and can be redone", () => {
    const { edits: left, changes } = undo(edits, true);
    expect(changes).toEqual([value(5, 2), value(2, 1)]);
    expect(left.past).toEqual([]);
    expect(redo(redo(left).edits).edits).toEqual(edits);
  });

  test("at either end nothing happens", () => {
    expect(undo(NO_EDITS)).toEqual({ edits: NO_EDITS, changes: [] });
    expect(redo(edits)).toEqual({ edits, changes: [] });
  });

  test("a new change forgets what was undone", () => {
    expect(made(undo(edits).edits, value(2, 9)).future).toEqual([]);
  });

  test("letting go of what was frozen is undone by freezing", () => {
    const change: Change = { kind: "freeze", addresses: [weight, bias], frozen: false };
    expect(undo(made(NO_EDITS, change)).changes).toEqual([{ ...change, frozen: true }]);
  });
});

describe("small steps", () => {
  test("of one parameter in a row are one for undo", () => {
    const edits = made(made(made(NO_EDITS, value(0, 1), true), value(1, 2), true), value(2, 3), true);
    expect(undo(edits).changes).toEqual([value(3, 0)]);
  });

  test("of another parameter are another", () => {
    const edits = made(made(NO_EDITS, value(0, 1), true), value(0, 1, bias), true);
    expect(edits.past).toHaveLength(2);
  });

  test("after an undo do not join what is left", () => {
    const left = undo(made(made(NO_EDITS, value(0, 1)), value(1, 2))).edits;
    expect(made(left, value(1, 4), true).past).toHaveLength(2);
  });
});

describe("marks", () => {
  test("a parameter that has its old value again is not edited", () => {
    expect(marksOf(made(made(NO_EDITS, value(1, 2)), value(2, 1))).edited.size).toBe(0);
  });

  test("frozen are those not let go since", () => {
    const all = made(NO_EDITS, { kind: "freeze", addresses: addressesOf(0, 7, 64), frozen: true });
    expect(marksOf(all).frozen.size).toBe(65);
    const some = made(all, { kind: "freeze", addresses: [bias], frozen: false });
    expect(marksOf(some).frozen.size).toBe(64);
    expect(marksOf(some).frozen.has(keyOf(bias))).toBe(false);
  });
});

test("going back to a minibatch takes with it the values set there and later, and leaves the frozen", () => {
  const freeze: Change = { kind: "freeze", addresses: [bias], frozen: true };
  const edits = made(made(made(NO_EDITS, value(1, 2, weight, 5)), freeze), value(2, 3, weight, 20));
  expect(rewound(edits, 20).past).toEqual([value(1, 2, weight, 5), freeze]);
  expect(rewound(edits, 0).past).toEqual([freeze]);
});

test.each([
  ["0.5", 0.5],
  [" −1,25 ", -1.25],
  ["1e-3", Math.fround(1e-3)],
  ["", null],
  ["many", null],
  ["Infinity", null],
  ["1e39", null],
  ["NaN", null],
])("%j is read as %s", (typed, number) => {
  expect(parseParameter(typed)).toBe(number);
});
