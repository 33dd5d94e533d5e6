import { expect, test } from "vitest";
import { fileName, MOST_BYTES, refusal, tensorsOf } from "../../../web/src/export/model-file";

test("shapes are each library's own", () => {
  expect(tensorsOf([64, 5, 10], "safetensors")).toEqual([
    { name: "0.weight", shape: [5, 64] },
    { name: "0.bias", shape: [5] },
    { name: "2.weight", shape: [10, 5] },
    { name: "2.bias", shape: [10] },
  ]);
  expect(tensorsOf([64, 5, 10], "npz").map(({ name, shape }) => `${name} ${shape}`)).toEqual([
    "coefs_0 64,5",
    "intercepts_0 5",
    "coefs_1 5,10",
    "intercepts_1 10",
  ]);
  expect(fileName([64, 5, 10], "npz")).toBe("digits-64-5-10.npz");
});

test("what is no model, or too large for one, is not looked into", () => {
  expect(refusal({ name: "A.NPZ", size: MOST_BYTES })).toBeNull();
  expect(refusal({ name: "model.pt", size: 1 })).toBe("kind");
  expect(refusal({ name: "m.npz", size: MOST_BYTES + 1 })).toBe("size");
});
