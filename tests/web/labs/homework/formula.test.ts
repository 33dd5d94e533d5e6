import { expect, test } from "vitest";
import { formulaOf, type Value } from "../../../../web/src/labs/homework/formula";
import { LONGEST } from "../../../../web/src/labs/homework/parse";

function resultOf(text: string, values: Record<string, Value> = { x: 2 }): Value {
  const result = formulaOf(text, Object.keys(values));
  if ("fault" in result) throw new Error(`${result.fault.kind} at ${result.fault.at}: ${result.fault.piece}`);
  return result.formula.run(values);
}

function faultOf(text: string, names: readonly string[] = ["x"]): string {
  const result = formulaOf(text, names);
  return "fault" in result ? `${result.fault.kind} ${result.fault.at} ${result.fault.piece}`.trim() : "none";
}

test.each([
  ["1 + 2 * 3", 7],
  ["(1 + 2) * 3", 9],
  ["7 - 2 - 1", 4],
  ["8 / 4 / 2", 1],
  ["2 ^ 3 ^ 2", 512],
  ["2 ** 3 ** 2", 512],
  ["-x^2", -4],
  ["-x**2", -4],
  ["(-x)^2", 4],
  ["2^-1", 0.5],
  ["2^-x^2", 1 / 16],
  ["-2^-2", -0.25],
  ["3 - -x", 5],
  ["+x - +1", 1],
  ["--x", 2],
  ["2 * -x ^ 2", -8],
  ["-x * 3 ^ 2", -18],
  ["- 2 + x", 0],
  [".5 + 1.", 1.5],
  ["1e-3", 0.001],
  ["1/(1+exp(-x))", 1 / (1 + Math.exp(-2))],
  ["1 / (1 + np.exp(-x))", 1 / (1 + Math.exp(-2))],
  ["1/(1+e^(-x))", 1 / (1 + Math.exp(-2))],
  ["math.sqrt(square(x))", 2],
  ["numpy.power(x, 3) + pow(x, 2)", 12],
  ["log(e) + abs(-pi) - np.pi", 1],
  ["tanh(0) + sigmoid(0)", 0.5],
  ["x − 1 · 2", 0],
  ["return x", 2],
  ["  x  ", 2],
  ["((((x))))", 2],
])("%s is %d", (text, value) => {
  expect(resultOf(text)).toBeCloseTo(value, 12);
});

test("vectors are taken entry by entry, and numbers count for every entry", () => {
  const values = { y: [1, 0, 0], out: [0.5, 0.25, 0], n: 3 };
  expect(resultOf("out - y", values)).toEqual([-0.5, 0.25, 0]);
  expect(resultOf("2 * (out - y) / len(y)", values)).toEqual(resultOf("2 / n * (out - y)", values));
  expect(resultOf("sum((y - out)**2) / 2", values)).toBeCloseTo(0.15625);
  expect(resultOf("np.mean(np.square(y - out))", values)).toBeCloseTo(0.3125 / 3);
  expect(resultOf("((y - out)^2).mean()", values)).toBeCloseTo(0.3125 / 3);
  expect(resultOf("np.size(y) * -y", values)).toEqual([-3, -0, -0]);
});

test.each([
  ["", "empty 0"],
  ["   ", "empty 0"],
  ["1 +", "end 3"],
  ["(x", "end 2"],
  ["exp(", "end 4"],
  ["exp(x", "end 5"],
  ["x)", "unexpected 1 )"],
  ["x + * 2", "unexpected 4 *"],
  ["()", "unexpected 1 )"],
  ["-", "end 1"],
  ["2x", "glued 1 x"],
  ["x y", "two 2 y"],
  ["0,5", "two 2 5"],
  ["x; x", "two 3 x"],
  ["2 (x)", "two 2 ("],
  ["x(1 - x)", "two 1 ("],
  ["e (-x)", "two 2 ("],
  ["sigmoid(x)(1-sigmoid(x))", "two 10 ("],
  ["sigmoid(x) ((1) - sigmoid(x))", "two 11 ("],
  ["(1 - x)(1 + x)", "two 7 ("],
  ["np.exp(x)(x)", "two 9 ("],
  ["sigmoid(x)()", "two 10 ("],
  ["y + 1", "name 0 y"],
  ["1 + foo", "name 4 foo"],
  ["x + constructor", "name 4 constructor"],
  ["__proto__", "name 0 __proto__"],
  ["toString", "name 0 toString"],
  ["alert(1)", "function 0 alert"],
  ["1 + eval(x)", "function 4 eval"],
  ["np.fetch(x)", "function 0 fetch"],
  ["constructor(x)", "function 0 constructor"],
  ["x.constructor", "illegal 0 x"],
  ["x.constructor(1)", "function 0 constructor"],
  ["exp.call(x)", "function 0 call"],
  ["np['exp'](x)", "illegal 0 np"],
  ["window.x", "illegal 0 window"],
  ["this", "illegal 0 this"],
  ["'x'", "illegal 0 'x'"],
  ["[x]", "illegal 0 ["],
  ["exp", "call 0 exp"],
  ["np.exp + 1", "call 0 exp"],
  ["exp()", "count 0 exp"],
  ["exp(x, x)", "count 0 exp"],
  ["power(x)", "count 0 power"],
  ["x = 1", "unexpected 2 ="],
  ["x == 1", "unexpected 2 ="],
  ["x > 0", "unexpected 2 >"],
  ["x & 1", "unexpected 2 &"],
  ["!x", "unexpected 0 !"],
  ["x²", "name 0 x²"],
  ["x ? 1 : 2", "illegal 0 x"],
  ["`x`", "unexpected 0 `"],
  ["lambda x: x", "unexpected 8 :"],
  ["x => x", "unexpected 2 ="],
  ["\u0000", "unexpected 0 \u0000"],
  ["1..2", "unexpected 2 ."],
  ["1e", "end 2"],
])("%j: %s", (text, fault) => {
  expect(faultOf(text)).toBe(fault);
});

test("what is too long or too deep is named, and nothing breaks", () => {
  expect(faultOf("1+".repeat(LONGEST))).toBe(`long ${LONGEST}`);
  expect(faultOf("-".repeat(LONGEST - 1) + 1)).toMatch(/^deep/);
  expect(faultOf(`${"(".repeat(99)}x${")".repeat(99)}`)).toBe("none");
  expect(faultOf("(".repeat(LONGEST))).toBe(`end ${LONGEST}`);
  expect(faultOf(`1${"+1".repeat(90)}`)).toBe("none");
});

/** Deterministic: a failure must come back. */
function pieces(seed: number): string {
  const all = [
    "x",
    "1",
    ".5",
    "(",
    ")",
    "+",
    "-",
    "*",
    "/",
    "^",
    "**",
    "exp",
    "np.",
    ",",
    " ",
    "[",
    "'",
    "e",
    "_",
    "$",
    "é",
    "\\",
    "\n",
  ];
  let state = seed;
  let text = "";
  for (let count = 0; count < 1 + (seed % 14); count++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += all[(state >>> 16) % all.length];
  }
  return text;
}

test("whatever is typed gives numbers or a fault at a place of it", () => {
  let formulas = 0;
  for (let seed = 1; seed <= 20_000; seed++) {
    const text = pieces(seed);
    const result = formulaOf(text, ["x"]);
    if ("formula" in result) {
      formulas++;
      if (typeof result.formula.run({ x: 0.5 }) !== "number") expect.fail(text);
    } else if (!(result.fault.at >= 0 && result.fault.at <= text.length)) expect.fail(text);
  }
  expect(formulas).toBeGreaterThan(100);
});
