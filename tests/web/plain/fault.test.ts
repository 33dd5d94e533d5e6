import { expect, test } from "vitest";
import { errorOf, faultBy, faultIn, faultOf, notOneOf } from "../../../web/src/plain/fault";
import { core } from "../../../web/src/texts/core.de";

const fault = faultOf("not_there", "x is not there: the server says 404", "x", "404");

function throwing(error: unknown): () => void {
  return () => {
    throw error;
  };
}

test("an error keeps its fault, and one without is its sentence", () => {
  expect(errorOf(fault).message).toBe(fault.sentence);
  expect(faultIn(errorOf(fault))).toBe(fault);
  expect(faultIn(new Error("out of memory"))).toEqual(faultOf("", "out of memory"));
  expect(faultIn(undefined)).toEqual(faultOf("", "undefined"));
  expect(faultIn(notOneOf("speed", "3", ["1", "2"]))).toMatchObject({
    code: "one_of",
    field: "speed",
    legal: ["1, 2"],
  });
});

test("what is refused is told from what goes wrong", () => {
  expect(faultBy(() => undefined)).toBeNull();
  expect(faultBy(throwing(errorOf(fault)))).toBe(fault);
  expect(() => faultBy(throwing(new WebAssembly.RuntimeError("unreachable")))).toThrow("unreachable");
  expect(() => faultBy(throwing(null))).toThrow();
});

test("names from a file stay what they are in German, whatever they are", () => {
  const half = faultOf("safetensors_half_layer", "", "constructor", "bias");
  expect(core(half)).toBe("Schicht „constructor“ ist nicht vollständig, denn bias fehlt; nötig sind weight und bias");
  const twice = { ...faultOf("two_dimensions", ""), field: "shape", at: ["member", "member"], value: "[3]" };
  expect(core(twice)).toContain("die Form von Datei „member“ ist");
  expect(core(faultOf("npz_twice", "", "tensor"))).toBe("Datei „tensor“ ist zweimal da; möglich ist einmal");
  const shape = { ...faultOf("two_dimensions", ""), field: "shape", at: ["tensor", "__proto__"], value: "[3]" };
  expect(core(shape)).toBe("die Form von Tensor „__proto__“ ist [3]; möglich ist zwei Dimensionen");
});
