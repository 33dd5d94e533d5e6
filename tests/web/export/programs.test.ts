import { expect, test } from "vitest";
import { lackOf, programOf } from "../../../web/src/export/programs";
import type { Spec } from "../../../web/src/plain/spec";
import { lecture } from "../fixture";

function spec(changes: Partial<Spec>): Spec {
  return { ...lecture, layers: [64, 9, 8, 10], activation: ["relu"], output: "softmax", pixels: "unit", ...changes };
}

test("one activation serves all hidden layers, several serve one each", () => {
  expect(programOf("numpy", spec({}))).toContain("activations = [relu, relu, softmax]");
  expect(programOf("numpy", spec({ activation: ["tanh", "relu"] }))).toContain("activations = [tanh, relu, softmax]");
});

test.each(["numpy", "torch", "sklearn"] as const)("%s divides the counts only where the network does", (program) => {
  expect(programOf(program, spec({}))).toContain("/ 16");
  expect(programOf(program, spec({ pixels: "raw" }))).not.toContain("/ 16");
});

test("PyTorch's layers stand where the names in the file have them", () => {
  expect(programOf("torch", spec({}))).toContain(`nn.Sequential(
    nn.Linear(64, 9),
    nn.ReLU(),
    nn.Linear(9, 8),
    nn.ReLU(),
    nn.Linear(8, 10),
    nn.Softmax(dim=1),
)`);
});

test("scikit-learn is refused what its MLPClassifier lacks, and nothing else", () => {
  expect(lackOf("sklearn", spec({}))).toBe(null);
  expect(lackOf("sklearn", spec({ activation: ["tanh", "tanh"] }))).toBe(null);
  expect(lackOf("sklearn", spec({ activation: ["tanh", "relu"] }))).toBe("several");
  expect(lackOf("sklearn", spec({ activation: ["leaky_relu"] }))).toBe("leaky_relu");
  expect(lackOf("sklearn", spec({ layers: [64, 10], activation: ["leaky_relu"] }))).toBe(null);
  expect(lackOf("sklearn", spec({ output: "leaky_relu" }))).toBe("leaky_relu");
  expect(lackOf("sklearn", spec({ activation: ["silu"] }))).toBe("silu");
  for (const program of ["numpy", "torch"] as const)
    expect(lackOf(program, spec({ activation: ["leaky_relu", "tanh"] }))).toBe(null);
});
