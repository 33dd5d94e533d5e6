import { describe, expect, test } from "vitest";
import { readValues, VALUES, type ValuedPage, writeValues } from "../../../web/src/labs/values";
import { COURSE_PAGES, type CoursePage, keyOf, LABS } from "../../../web/src/state/course";
import { movedTo, valuesIn } from "../../../web/src/state/lab-address";

/** The same numbers in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pageKeys = Object.keys(VALUES) as ValuedPage[];

function coursePageAt(key: string): CoursePage {
  const coursePage = COURSE_PAGES.find((candidate) => keyOf(candidate) === key);
  if (!coursePage) throw new Error(`no course page ${key}`);
  return coursePage;
}

/** Something that the kind takes, found by trying what links look like. */
function legalText(kind: { read(text: string): unknown; readonly legal: string }, random: () => number): string {
  const names = kind.legal.split(", ");
  for (let trial = 0; trial < 20_000; trial++) {
    const scale = 10 ** Math.floor(random() * 8 - 5);
    const number = (): number => (random() - 0.4) * scale;
    const candidates = [
      names[Math.floor(random() * names.length)] ?? "",
      String(Math.ceil(Math.abs(number()))),
      Array.from({ length: Math.ceil(random() * 6) }, number).join(","),
      `${number().toFixed(3)}x^${Math.floor(random() * 7)}-x`,
    ];
    const text = candidates[Math.floor(random() * candidates.length)] ?? "";
    if (kind.read(text) !== null) return text;
  }
  throw new Error(`found nothing legal: ${kind.legal}`);
}

test("every table is of a page of the course; two labs have no values", () => {
  expect(COURSE_PAGES.map(keyOf)).toEqual(expect.arrayContaining(pageKeys));
  const labs = new Set(pageKeys.map((pageKey) => coursePageAt(pageKey).lab));
  expect(LABS.map(({ lab }) => lab).filter((lab) => !labs.has(lab))).toEqual(["homework", "reading"]);
});

describe.each(pageKeys)("%s", (pageKey) => {
  test("what an address says, read and written again, is the same, to the last digit", () => {
    const random = randomFrom(7);
    for (let round = 0; round < 50; round++) {
      const texts = Object.fromEntries(
        Object.entries(VALUES[pageKey]).map(([name, kind]) => [name, legalText(kind, random)]),
      );
      const { values, problems } = readValues(pageKey, texts);
      expect(problems).toEqual([]);
      const hash = movedTo(coursePageAt(pageKey), "#lab=result&lang=de&units=3", writeValues(pageKey, values));
      expect(hash).toMatch(/&lang=de$/);
      expect(readValues(pageKey, valuesIn(hash))).toEqual({ values, problems: [] });
    }
  });

  test("whatever an address says, reading it comes to legal values and names the rest", () => {
    const random = randomFrom(11);
    const legal = Object.entries(VALUES[pageKey]).map(([name, kind]) => `${name}=${legalText(kind, random)}`);
    const address = movedTo(coursePageAt(pageKey), "") + ["", ...legal].join("&");
    const letters = "&=%,+-^.0123456789eExXNaInfity_#;\u0000\ud800ü∞";
    let refused = 0;
    for (let round = 0; round < 500; round++) {
      const mutated = [...address];
      for (let change = 0; change < 4; change++) {
        const at = Math.floor(random() * mutated.length);
        const letter = letters[Math.floor(random() * letters.length)] ?? "";
        mutated.splice(at, Math.floor(random() * 3), letter);
      }
      const { values, problems } = readValues(pageKey, valuesIn(mutated.join("")));
      refused += problems.length;
      const again = readValues(pageKey, writeValues(pageKey, values));
      expect(again).toEqual({ values, problems: [] });
    }
    expect(refused).toBeGreaterThan(20);
  });
});

test.each([
  ["neuron", "x", "1,2"],
  ["neuron", "x", "1,2,3,0"],
  ["neuron", "x", "1,,3"],
  ["neuron", "b", "3.01"],
  ["neuron", "b", ""],
  ["neuron", "b", "NaN"],
  ["neuron", "b", "0x1"],
  ["neuron", "activation", "softmax"],
  ["approximation", "units", "2.5"],
  ["approximation", "units", "65"],
  ["descent/curve", "polynomial", "7x^7"],
  ["descent/curve", "polynomial", "2000x"],
  ["descent/curve", "polynomial", ""],
  ["descent/curve", "eta", "0"],
  ["descent/race", "eta", "0.1,0.1"],
])("%s: %s=%s is illegal, and said with what is legal", (pageKey, name, value) => {
  const { values, problems } = readValues(pageKey, { [name]: value });
  expect(values).toEqual({});
  expect(problems).toEqual([{ kind: "illegal", name, value, legal: expect.stringMatching(/\w/) }]);
});

test("names of other labs, and of JavaScript, are unknown", () => {
  const said = { eta: 1, __proto__: null, constructor: 1, toString: 2 };
  expect(readValues("neuron", said).problems.map((problem) => "name" in problem && problem.name)).toEqual([
    "eta",
    "constructor",
    "toString",
  ]);
  expect(readValues("reading", { x: 1 }).problems).toHaveLength(1);
  expect(readValues("constructor", { x: 1 }).problems).toHaveLength(1);
});

test("numbers and lists of numbers may be given as they are; what is as it begins goes without saying", () => {
  const { values } = readValues("neuron", { x: [1, -0.5, 0], b: 2 });
  expect(values).toEqual({ x: [1, -0.5, 0], b: 2 });
  expect(writeValues("neuron", values, { b: 2, x: [1, 2, 3] })).toEqual({ x: "1,-0.5,0" });
});

test("a polynomial is written as one would write it", () => {
  const { values } = readValues("descent/curve", { polynomial: "x^4 - 2,5x² + 0.5 x − 1" });
  expect(values).toEqual({ polynomial: [-1, 0.5, -2.5, 0, 1] });
  expect(movedTo(coursePageAt("descent/curve"), "", writeValues("descent/curve", values))).toBe(
    "#lab=descent&polynomial=x^4-2.5x^2+0.5x-1",
  );
});
