import { beforeAll, expect, test } from "vitest";
import type { Labs } from "../../../wasm/labs/labs";
import { SYMBOLS } from "../../../web/src/labs/backprop/walk";
import { loadLabs } from "../module";

let labs: Labs;

beforeAll(async () => {
  labs = await loadLabs();
});

test("numbers and factors of the worked example come by name, in the order that the page expects", () => {
  const given = labs.chainExample(-1);
  const { values, derivatives } = labs.chainRule(given);
  expect(values).toHaveLength(SYMBOLS.length);
  const value = (symbol: (typeof SYMBOLS)[number]): number => values[SYMBOLS.indexOf(symbol)] ?? Number.NaN;
  expect(value("L")).toBe((value("y") - value("a3")) ** 2 / 2);
  expect(value("a3")).toBe(value("b3") + value("w5") * value("a1") + value("w6") * value("a2"));
  expect(derivatives.map(({ by }) => by).join(" ")).toBe("a3 w5 w6 b3 a1 z1 w1 w3 b1 a2 z2 w2 w4 b2");
  const w4 = derivatives.find(({ by }) => by === "w4");
  expect(w4?.factors).toEqual([
    { of: "L", by: "a3", value: value("a3") - value("y") },
    { of: "a3", by: "a2", value: value("w6") },
    { of: "a2", by: "z2", value: value("a2") * (1 - value("a2")) },
    { of: "z2", by: "w4", value: value("x2") },
  ]);
  expect(w4?.measured).toBeCloseTo(w4?.value ?? Number.NaN, 9);
  expect(derivatives[0]?.measured).toBeNull();
});

test("a step moves the parameters and lowers the loss", () => {
  const given = labs.chainExample(5);
  const moved = labs.chainStep(given, 0.1);
  expect([...moved.slice(0, 3)]).toEqual([...given.slice(0, 3)]);
  const lossOf = (numbers: Float64Array): number => labs.chainRule(numbers).values.at(-1) ?? Number.NaN;
  expect(lossOf(moved)).toBeLessThan(lossOf(given));
});

test("matrices come with their shapes", () => {
  const { w, dw, dx, jacobian } = labs.layerBackward(1, 3, 2, 4);
  expect([w.rows, w.columns, dw.rows, dw.columns, dx.rows, dx.columns]).toEqual([2, 3, 2, 3, 3, 1]);
  expect(jacobian.values).toHaveLength(4);
  expect(jacobian.values[1]).toBe(0);
  expect(labs.jacobianProduct(128)).toMatchObject({ matrixMultiplications: 16384, elementMultiplications: 128 });
  expect(labs.sigmoidDerivation(0).lines).toEqual(new Float64Array(7).fill(0.25));
});

test("what is illegal throws a sentence", () => {
  expect(() => labs.chainRule([1, 2])).toThrow("number of given numbers is 2; expected 12");
  expect(() => labs.chainRule(new Array(12).fill(Number.NaN))).toThrow(/^x1 is nan; expected/);
  expect(() => labs.chainStep(labs.chainExample(-1), -1)).toThrow("learning rate is -1; expected 0 to 100");
  expect(() => labs.sigmoidDerivation(30)).toThrow("x is 30; expected -20 to 20");
  expect(() => labs.layerBackward(1, Number.NaN, 2, 1)).toThrow("inputs is 0; expected 1 to 8");
  expect(() => labs.jacobianProduct(1000)).toThrow("m is 1000; expected 1 to 128");
});

test("two functions of a page's choice are chained, and what is none is named", () => {
  expect(labs.composite("square", "line", -2, 1e-5)).toMatchObject({ u: -3, y: 9, inner: 2, outer: -6, product: -12 });
  expect(labs.composite("sine", "exponential", 1, 1e-5).measured).toBeCloseTo(Math.cos(Math.E) * Math.E, 7);
  const { u, y } = labs.compositeCurve("square", "line", -2, 2, 3);
  expect([[...u], [...y]]).toEqual([
    [-3, 1, 5],
    [9, 1, 25],
  ]);
  expect(() => labs.composite("cube", "line", 0, 1e-5)).toThrow(/outer function is cube; expected one of line,/);
});
