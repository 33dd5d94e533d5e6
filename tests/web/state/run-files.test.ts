import { expect, test } from "vitest";
import { historyCsv, numpyCode } from "../../../web/src/state/run-files";
import type { Spec } from "../../../web/src/state/spec";

test("the history is a table; what could not be measured stays empty", () => {
  const point = { minibatch: 7, trainLoss: 0.5, testLoss: Number.POSITIVE_INFINITY, trainAccuracy: 1, testAccuracy: 0 };
  expect(historyCsv([point])).toBe("minibatch,train_loss,test_loss,train_accuracy,test_accuracy\r\n7,0.5,,1,0\r\n");
});

test("one activation serves all hidden layers, several serve one each", () => {
  const spec = { layers: [64, 9, 8, 10], output: "softmax", pixels: "unit" } as const;
  const code = (activation: Spec["activation"]): string =>
    numpyCode({ ...spec, activation } as unknown as Spec, "a.npz");
  expect(code(["relu"])).toContain("activations = [relu, relu, softmax]");
  expect(code(["tanh", "relu"])).toContain("activations = [tanh, relu, softmax]");
  expect(code(["relu"])).toContain("/ 16");
});
