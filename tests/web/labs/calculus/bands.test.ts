import { expect, test } from "vitest";
import { banded } from "../../../../web/src/labs/calculus/bands";

test("values take the middle of their band, the largest too", () => {
  expect([...banded([0, 1, 2, 3, 4], 2)]).toEqual([1, 1, 3, 3, 3]);
});

test("of equal values there is one band", () => {
  expect([...banded([5, 5], 4)]).toEqual([5, 5]);
  expect([...banded([], 4)]).toEqual([]);
});
