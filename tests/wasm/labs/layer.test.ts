import { beforeAll, expect, test } from "vitest";
import type { Labs } from "../../../wasm/labs/labs";
import { loadLabs } from "../module";

let labs: Labs;

beforeAll(async () => {
  labs = await loadLabs();
  labs.layerTrain("lecture", 30);
});

test("the lecture's two networks have their widths, and every layer its shapes", () => {
  expect([...labs.layerWidths("lecture")]).toEqual([64, 128, 64, 10]);
  expect([...labs.layerWidths("figure")]).toEqual([64, 128, 64, 32, 10]);
  for (const [layer, [inputs, outputs]] of [
    [64, 128],
    [128, 64],
    [64, 10],
  ].entries()) {
    const parameters = labs.layerParameters("lecture", layer);
    expect([parameters.inputs, parameters.outputs]).toEqual([inputs, outputs]);
    expect(parameters.bias).toHaveLength(outputs ?? 0);
    expect(parameters.rows).toHaveLength((inputs ?? 0) * (outputs ?? 0));
  }
  expect(labs.layerShape("weights", "columns", 64, 128, 1)).toEqual({ rows: 128, columns: 64 });
});

test("the weights in columns are the transpose of those in rows", () => {
  const { inputs, outputs, rows, columns } = labs.layerParameters("lecture", 0);
  for (let input = 0; input < inputs; input++) {
    for (let unit = 0; unit < outputs; unit++) {
      if (columns[unit * inputs + input] !== rows[input * outputs + unit]) throw new Error(`${input}, ${unit}`);
    }
  }
});

test("an entry's sum is the number that the layer has there", () => {
  for (const layer of [0, 1, 2]) {
    const pass = labs.layerPass("lecture", layer, [0, 5, 9]);
    const { outputs } = labs.layerParameters("lecture", layer);
    expect(pass.z).toHaveLength(3 * outputs);
    for (const unit of [0, 3, outputs - 1]) {
      const sum = labs.layerSum("lecture", layer, [0, 5, 9], 1, unit, 6);
      expect(sum.total).toBe(pass.z[outputs + unit]);
      expect(sum.activation).toBe(pass.a[outputs + unit]);
      const shown = [...sum.places].reduce((all, place) => all + (sum.terms[place] ?? 0), sum.rest + sum.bias);
      expect(shown).toBeCloseTo(sum.total, 3);
    }
  }
});

test("a digit is a row of the batch", () => {
  const { counts, label } = labs.layerDigit("lecture", 5);
  expect([...labs.layerPass("lecture", 0, [2, 5]).x.slice(64)]).toEqual([...counts]);
  expect(label).toBeLessThan(10);
});

test("training goes on to the minibatch asked for, and never back", () => {
  expect(labs.layerTrain("lecture", 10)).toBe(30);
  expect(labs.layerTrain("lecture", 32)).toBe(32);
});

test("what does not exist is named", () => {
  expect(() => labs.layerWidths("huge")).toThrow(/huge/);
  expect(() => labs.layerParameters("lecture", 3)).toThrow("layer is 3; expected 0 to 2");
  expect(() => labs.layerPass("lecture", 0, [360])).toThrow("test digit is 360; expected 0 to 359");
  expect(() => labs.layerSum("lecture", 2, [0], 0, 10, 6)).toThrow(/^entry is \(0, 10\)/);
  expect(() => labs.transposeSides("sum", 2, 2, [1], [1, 2, 3, 4], [1, 2, 3, 4], 1)).toThrow(
    "number of entries of A is 1; expected 4",
  );
  for (const index of [Number.NaN, -1, 0.5]) {
    const illegal = new RegExp(`is ${String(index).toLowerCase()}; expected a whole number from 0`);
    expect(() => labs.layerDigit("lecture", index)).toThrow(illegal);
    expect(() => labs.layerPass("lecture", 0, [index])).toThrow(illegal);
    expect(() => labs.layerParameters("lecture", index)).toThrow(illegal);
    expect(() => labs.layerSum("lecture", 0, [0], index, 0, 1)).toThrow(illegal);
    expect(() => labs.layerSum("lecture", 0, [0], 0, index, 1)).toThrow(illegal);
  }
  // Their product is 0 in 32 bits.
  expect(() => labs.transposed(65536, 65536, [])).toThrow("number of rows of A is 65536; expected 1 to 128");
  expect(() => labs.transposed(0, 1, [])).toThrow("number of rows of A is 0; expected 1 to 128");
  expect(() => labs.transposeSides("sum", 1, 129, [], [], [], 1)).toThrow("number of columns of A is 129");
});

test("the rules of transposing hold, and the wrong one does not", () => {
  const sides = (rule: string) =>
    labs.transposeSides(rule, 2, 3, [1, 2, 3, 4, 5, 6], [0, 1, 0, 1, 0, 1], [1, 0, 2, 1, 0, 3], 0.1);
  for (const rule of ["sum", "product", "scalar", "involution"]) expect(sides(rule).holds).toBe(true);
  expect(sides("product").left).toMatchObject({ rows: 2, columns: 2 });
  const wrong = sides("wrong_product");
  expect([wrong.holds, wrong.left.rows, wrong.right.rows]).toEqual([false, 2, 3]);
});
