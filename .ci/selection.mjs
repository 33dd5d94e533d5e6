import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, Stop } from "./steps.mjs";

export const presets = ["native", "native-clang", "asan", "fuzz", "wasm"];

/** Tests whose names have no preset: those of the page (in wasm), and those of what is published (in native and wasm). */
const ofPage = /^(web|guard)[.]|^setup$/;

/** The source of a C++ test stands for its native build, and so does a name without a preset. */
function nameOf(word) {
  if (word === "hosts") return "web.hosts";
  const [, source] = /^tests\/(.+)_test\.cpp$/.exec(word) ?? [];
  if (source) return `native.${source}`;
  return ofPage.test(word) || presets.some((preset) => word.startsWith(`${preset}.`)) ? word : `native.${word}`;
}

/** What to build, and what to run of it: presets, whether the page, names for ctest, scripts for Node, files and projects for Vitest. */
export function planOf(words, there = (file) => existsSync(join(root, file))) {
  const isFile = (word) => /\.test\.(ts|mjs)$/.test(word);
  const missing = words.find((word) => isFile(word) && !there(word));
  if (missing) throw new Stop(`${missing} is no file here; expected a test's file, or a test as ctest names it.`);
  const tests = words.filter((word) => !isFile(word)).map(nameOf);
  const scripts = words.filter((word) => word.endsWith(".test.mjs"));
  const files = words.filter((word) => word.endsWith(".test.ts"));
  // Tests that no ctest run includes: those that run before a release.
  const projects = words.includes("hosts") ? ["release"] : [];
  const page = files.length > 0 || tests.some((name) => ofPage.test(name));
  return {
    presets: presets.filter((preset) =>
      tests.some((name) => name.startsWith(`${preset}.`) || (["native", "wasm"].includes(preset) && ofPage.test(name))),
    ),
    page,
    names: tests.map((name) => `^${name}`),
    scripts,
    files: files.map((file) => file.replace(/^tests\//, "")),
    projects,
  };
}
