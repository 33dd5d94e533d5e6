import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { LEGAL, replaced, SENTENCES, THINGS, VALUES } from "../../../web/src/texts/de/core";

/** The sources whose errors reach the page: files of the core, and the session. */
const SOURCES = [
  ...["file_layers", "npy", "npz", "safetensors", "zip"].map((name) => `core/src/files/${name}.cpp`),
  "core/src/digits.cpp",
  "core/src/files/model_format.cpp",
  "core/src/model_file.cpp",
  "core/src/split.cpp",
  "core/src/trainer.cpp",
  "wasm/session.cpp",
];

/** The texts of thrown errors in the code, one for each piece between two values. */
async function piecesIn(path: string): Promise<string[]> {
  const code = await readFile(new URL(`../../../${path}`, import.meta.url), "utf8");
  const thrown = Array.from(
    code.matchAll(/\b(?:illegal|Error|cut_short)\(([^;]*(?:"[^"]*"[^;]*)*?)\)\s*;/gs),
    ([, call = ""]) => call,
  );
  // Adjacent literals are joined.
  return thrown.flatMap((call) =>
    Array.from(call.replace(/"\s*\n\s*"/g, "").matchAll(/"((?:[^"\\]|\\.)*)"/g), ([, piece = ""]) =>
      piece.replaceAll('\\"', '"').replace(/\d+/g, "#").trim(),
    ),
  );
}

test("every piece of the core's sentences has its German", async () => {
  const known = [...SENTENCES, ...THINGS, ...VALUES, ...LEGAL].map(([english]) => english.replace(/\d+/g, "#"));
  const pieces = (await Promise.all(SOURCES.map(piecesIn))).flat().filter((piece) => /[a-z]{3}/i.test(piece));
  expect(pieces.length).toBeGreaterThan(80);
  expect(pieces.filter((piece) => !known.some((english) => english.includes(piece)))).toEqual([]);
});

test("signs stand for what is found, in order", () => {
  expect(replaced('the shape of tensor "0.weight"', THINGS)).toBe("die Form von Tensor „0.weight“");
  expect(replaced('number 3 of array "coefs_0"', THINGS)).toBe("Zahl 3 von Array „coefs_0“");
  expect(replaced("(3, 4): the layer before has 5 outputs", LEGAL)).toBe("(3, 4): die Schicht davor hat 5 Ausgaben");
  expect(replaced("something else", LEGAL)).toBeNull();
});
