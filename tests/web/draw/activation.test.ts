import { describe, expect, test } from "vitest";
import { drawCurve, reach, shapeOf } from "../../../web/src/draw/activation";

const SUMS = Float32Array.of(1, -2, 0.5);

test.each([
  ["sigmoid", 0, 0.5],
  ["relu", -3, 0],
  ["leaky_relu", -3, -0.03],
  ["tanh", 1, Math.tanh(1)],
  ["identity", -7, -7],
  ["softmax", 1, Math.exp(1) / (Math.exp(1) + Math.exp(-2) + Math.exp(0.5))],
] as const)("%s of %d is %d", (name, z, a) => {
  expect(shapeOf(name, SUMS, 0).at(z)).toBeCloseTo(a, 12);
});

test("a softmax of large sums is a number", () => {
  expect(shapeOf("softmax", [900, 1000], 0).at(900)).toBeCloseTo(Math.exp(-100), 12);
});

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
  const curve = drawCurve(shapeOf("sigmoid", SUMS, 0), 2, 0.105, 340, 110);

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
    const perA = (zeroY - curve.point[1]) / (1 / (1 + Math.exp(-2)));
    expect((y1 - y2) / perA / ((x2 - x1) / perZ)).toBeCloseTo(0.105, 6);
  });

  test.each([
    ["relu", SUMS, Number.NaN],
    ["softmax", [Number.NaN, Number.NaN, Number.NEGATIVE_INFINITY], Number.NaN],
    ["softmax", [2, Number.NaN, Number.POSITIVE_INFINITY], 2],
  ] as const)("stays a picture when the run has diverged: %s of %j, at %d", (name, sums, z) => {
    const broken = drawCurve(shapeOf(name, sums, 0), z, Number.NaN, 340, 110);
    expect([...broken.point, ...broken.tangent].every(Number.isFinite)).toBe(true);
    expect(broken.path).not.toContain("NaN");
  });
});
