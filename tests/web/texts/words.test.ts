import { expect, test } from "vitest";
import { languages } from "../../../web/src/languages/languages";
import { needsOf, sourcesOfPage } from "../imports";

const sources = sourcesOfPage();
const needs = needsOf(sources);

test("the first view leaves the words of what is loaded on demand alone", () => {
  const coming = new Set(["main.ts"]);
  for (const file of coming)
    for (const { from, to, kind } of needs) if (from === file && kind === "static") coming.add(to);
  const readers = [...coming].filter((file) =>
    /import \{[^}]*\bwords\b[^}]*\} from "[./a-z]*\/words"/.test(sources[file] ?? ""),
  );
  expect(coming.size).toBeGreaterThan(60);
  expect(readers).toEqual(["texts/text.ts"]);
});

test("the words of a language take nothing but types from another", () => {
  const codes = Object.keys(languages).join("|");
  const languageOf = (file: string): string => new RegExp(`\\b(${codes})\\.ts$`).exec(file)?.[1] ?? "";
  const between = needs.filter(({ from, to }) => languageOf(from) && languageOf(to));
  expect(between.length).toBeGreaterThan(60);
  expect(between.filter(({ from, to, kind }) => languageOf(from) !== languageOf(to) && kind !== "type")).toEqual([]);
});
