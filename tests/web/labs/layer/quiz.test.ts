import { expect, test } from "vitest";
import {
  ASKED,
  type Convention,
  formulaOf,
  type Shape,
  sameShape,
  shapeQuestion,
  symbolOf,
  thingOf,
} from "../../../../web/src/labs/layer/quiz";

/** A stand-in for the core, from the lecture's table of shapes. */
function shapeOf(thing: string, convention: Convention, n: number, m: number, k: number): Shape {
  const columns: Record<string, Shape> = {
    input: { rows: n, columns: k },
    weights: { rows: m, columns: n },
    bias: { rows: m, columns: 1 },
    output: { rows: m, columns: k },
  };
  const shape = columns[thing];
  if (!shape) throw new Error(thing);
  return convention === "columns" ? shape : { rows: shape.columns, columns: shape.rows };
}

/** Numbers that repeat from run to run. */
function generator(seed: number): () => number {
  let state = seed * 7919013;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const questions = Array.from({ length: 300 }, (_, seed) => shapeQuestion(generator(seed + 1), shapeOf));

test("the answer is what the core says, and stands at its place", () => {
  for (const { asked, convention, inputs, outputs, examples, options, answer } of questions) {
    expect(options[answer]).toEqual(shapeOf(thingOf(asked), convention, inputs, outputs, examples));
  }
});

test("four different shapes are offered, the transpose among them", () => {
  for (const { options, answer } of questions) {
    expect(options).toHaveLength(4);
    for (const [index, option] of options.entries()) {
      expect(options.findIndex((other) => sameShape(other, option))).toBe(index);
    }
    const right = options[answer];
    expect(options.some((option) => option.rows === right?.columns && option.columns === right.rows)).toBe(true);
  }
});

test("everything is asked, in both conventions, with one example and with many", () => {
  expect(new Set(questions.map(({ asked }) => asked))).toEqual(new Set(ASKED));
  expect(new Set(questions.map(({ convention }) => convention))).toEqual(new Set(["columns", "rows"]));
  expect(new Set(questions.map(({ answer }) => answer))).toEqual(new Set([0, 1, 2, 3]));
  expect(questions.some(({ examples }) => examples > 1)).toBe(true);
  expect(questions.every(({ convention, examples }) => convention === "rows" || examples === 1)).toBe(true);
});

test("a gradient is asked for by its thing", () => {
  expect(thingOf("dWeights")).toBe("weights");
  expect(thingOf("bias")).toBe("bias");
});

test("the same random numbers ask the same", () => {
  expect(shapeQuestion(generator(7), shapeOf)).toEqual(shapeQuestion(generator(7), shapeOf));
});

test("what is asked for is named as its formula names it", () => {
  const about = { inputs: 64, outputs: 128, options: [], answer: 0 };
  expect(symbolOf({ ...about, asked: "weights", convention: "columns", examples: 1 })).toBe("W");
  expect(symbolOf({ ...about, asked: "dWeights", convention: "rows", examples: 8 })).toBe("∂E/∂Wᵀ");
  expect(symbolOf({ ...about, asked: "input", convention: "rows", examples: 1 })).toBe("xᵀ");
  expect(symbolOf({ ...about, asked: "output", convention: "rows", examples: 8 })).toBe("Y");
  expect(formulaOf({ ...about, asked: "bias", convention: "rows", examples: 8 })).toBe("Y = X Wᵀ + 1 bᵀ");
});
