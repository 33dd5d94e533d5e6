import { describe, expect, test } from "vitest";
import { drawCurve, reach } from "../../../web/src/draw/activation";

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

test.each([
  [0, 6],
  [5.4, 6],
  [5.6, 12],
  [40, 50],
  [47, 60],
  [1e4, 12000],
  [Number.POSITIVE_INFINITY, 6],
])("for a sum of %d the curve goes to %d", (size, most) => {
  expect(reach(size)).toBe(most);
});

describe("the picture", () => {
  const curve = drawCurve(sigmoid, 2, 0.105, 340, 110);

  test("has the point on the curve, right of the middle and above it", () => {
    expect(curve.point[0]).toBeCloseTo((340 * 8) / 12, 6);
    expect(curve.point[1]).toBeLessThan(55);
  });

  test("has a tangent through the point that rises as the slope does", () => {
    const [x1, y1, x2, y2] = curve.tangent;
    expect((x1 + x2) / 2).toBeCloseTo(curve.point[0], 6);
    expect((y1 + y2) / 2).toBeCloseTo(curve.point[1], 6);
    const [zeroX, zeroY] = curve.origin;
    const perZ = (curve.point[0] - zeroX) / 2;
    const perA = (zeroY - curve.point[1]) / sigmoid(2);
    expect((y1 - y2) / perA / ((x2 - x1) / perZ)).toBeCloseTo(0.105, 6);
  });

  test("is as high as what the function tends to", () => {
    expect(curve.a).toEqual([0, 1]);
    expect(drawCurve(Math.tanh, 0, 1, 340, 110).a).toEqual([-1, 1]);
  });

  test("is as high as the function gets, where it has no limits", () => {
    expect(drawCurve((z) => Math.max(0, z), 5, 1, 340, 110).a).toEqual([-0.1 * 6, 6]);
    expect(drawCurve((z) => z, 5, 1, 340, 110).a).toEqual([-6, 6]);
  });

  test.each([
    ["a sum", (z: number) => Math.max(0, z), Number.NaN],
    ["every other sum", () => 1, 2],
  ])("stays a picture when %s has diverged", (_, outputAt, z) => {
    const broken = drawCurve(outputAt, z, Number.NaN, 340, 110);
    expect([...broken.point, ...broken.tangent].every(Number.isFinite)).toBe(true);
    expect(broken.path).not.toContain("NaN");
  });
});
