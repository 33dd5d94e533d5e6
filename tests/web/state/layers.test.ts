import { expect, test } from "vitest";
import { ofLayer } from "../../../web/src/state/layers";

test("each layer has its part of what is there for all", () => {
  const values = Float32Array.from({ length: 15 }, (_, index) => index);
  const layers = [64, 2, 3, 10];
  expect([...ofLayer(values, layers, 1)]).toEqual([0, 1]);
  expect([...ofLayer(values, layers, 2)]).toEqual([2, 3, 4]);
  expect(ofLayer(values, layers, 3)).toHaveLength(10);
});
