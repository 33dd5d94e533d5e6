import { expect, test } from "vitest";
import { needsOf, sourcesOfPage } from "../imports";

test("the first view leaves the words of what is loaded on demand alone", () => {
  const sources = sourcesOfPage();
  const needs = needsOf(sources).filter(({ kind }) => kind === "static");
  const coming = new Set(["main.ts"]);
  for (const file of coming) for (const { from, to } of needs) if (from === file) coming.add(to);
  const readers = [...coming].filter((file) =>
    /import \{[^}]*\bwords\b[^}]*\} from "[./a-z]*\/words"/.test(sources[file] ?? ""),
  );
  expect(coming.size).toBeGreaterThan(60);
  expect(readers).toEqual(["texts/text.ts"]);
});
