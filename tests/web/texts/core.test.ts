import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { toCamel } from "../../../web/src/plain/spec";
import { FIELDS, LEGAL, SENTENCES } from "../../../web/src/texts/core.de";
import { lecture } from "../fixture";

/** The sources whose errors reach the page: files of the core, and the session. */
const SOURCES = [
  ...["file_layers", "npy", "npz", "safetensors", "zip"].map((name) => `core/src/files/${name}.cpp`),
  ...["descent", "race"].map((name) => `core/src/lessons/${name}.cpp`),
  "core/src/digits.cpp",
  "core/src/error.cpp",
  "core/src/files/layer_order.cpp",
  "core/src/files/model_format.cpp",
  "core/src/model_file.cpp",
  "core/src/parameters.cpp",
  "core/src/raster.cpp",
  "core/src/split.cpp",
  "wasm/activations.cpp",
  "wasm/bind.hpp",
  "wasm/rasterized.cpp",
  "wasm/session.cpp",
];

/** Said of arguments that only a program gives. */
const OF_PROGRAMS = ["argument_length", "the number of learning rates"];

const GERMAN = [FIELDS, LEGAL, SENTENCES];

const read = (path: string): Promise<string> => readFile(new URL(`../../../${path}`, import.meta.url), "utf8");

/** Codes with their English, as `{"code", "English", ...`; adjacent literals are joined. */
async function phrasesIn(path: string): Promise<(readonly [code: string, english: string])[]> {
  const code = (await read(path)).replace(/"\s*\n\s*"/g, "");
  const phrase = /(?:[ (]\{|Phrase\{|cut_short\()\s*"([a-z_0-9]+)",\s*"((?:[^"\\]|\\.)*)"/g;
  const found = Array.from(code.matchAll(phrase), ([, name = "", english = ""]) => [name, english] as const);
  // Other lists have single words.
  return found.filter(([, english]) => /[ #]/.test(english));
}

const holes = (sentence: string): number => sentence.split("#").length - 1;

test("everything that the core refuses has its German, with as many numbers and names", async () => {
  const phrases = (await Promise.all(SOURCES.map(phrasesIn))).flat().filter(([code]) => !OF_PROGRAMS.includes(code));
  expect(phrases.length).toBeGreaterThan(60);
  const untold = phrases.filter(
    ([code, english]) => !GERMAN.some((table) => table[code] !== undefined && holes(table[code]) === holes(english)),
  );
  expect(untold).toEqual([]);
});

test("every part of a file has its German", async () => {
  const code = (await Promise.all(SOURCES.map(read))).join("");
  const parts = Array.from(code.matchAll(/(?:\.part|PartOf)\("([a-z_]+)"/g), ([, part = ""]) => part);
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.filter((part) => !(part in FIELDS))).toEqual([]);
});

test("every field that is its own code has its German, or a label on the page", async () => {
  const code = (await Promise.all(SOURCES.map(read))).join("");
  const fields = Array.from(code.matchAll(/illegal\(\s*"([^"]+)",/g), ([, field = ""]) => field);
  expect(fields.length).toBeGreaterThan(5);
  const known = (field: string) => field in FIELDS || toCamel(field) in lecture || OF_PROGRAMS.includes(field);
  expect(fields.filter((field) => !known(field))).toEqual([]);
});

test("the German has nothing that is refused nowhere", async () => {
  const sources = [
    "core/src/trainer.cpp",
    "core/src/spec.cpp",
    "core/src/spec_fields.cpp",
    "core/src/lessons/race.cpp",
  ];
  const engine = [
    "engine/engine",
    "engine/runner",
    "engine/load",
    "plain/fault",
    "plain/in-time",
    "run/run-controller",
    "state/pace",
  ];
  const paths = [...SOURCES, ...sources, ...engine.map((name) => `web/src/${name}.ts`)];
  const code = (await Promise.all(paths.map(read))).join("");
  const codes = GERMAN.flatMap((table) => Object.keys(table));
  expect(codes.filter((name) => !code.includes(`"${name}"`))).toEqual([]);
});
