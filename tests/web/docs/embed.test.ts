import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

/** Fenced blocks, without their fences. */
function blocksOf(markdown: string): string[] {
  return Array.from(markdown.matchAll(/^(`{3,})\w*\n([\s\S]*?)\n\1$/gm), ([, , block = ""]) => block);
}

/** The part to paste: the text between the marks, or the whole file if there are none. */
function recipeOf(file: string): string {
  const text = read(`web/docs/embed/${file}`);
  const marked = /^( *)<!-- recipe -->\n([\s\S]*?)\n *<!-- \/recipe -->/m.exec(text);
  if (!marked) return text.trimEnd();
  const [, indent = "", lines = ""] = marked;
  return lines
    .split("\n")
    .map((line) => line.slice(indent.length))
    .join("\n");
}

const files = readdirSync(new URL("web/docs/embed/", root));
const recipes = new Map(files.map((file) => [file, recipeOf(file)]));

test.each([...recipes.keys()])("the recipe of %s is in the docs as it is tested", (file) => {
  expect(blocksOf(read("web/docs/embed.md"))).toContain(recipes.get(file));
});

test.each(["web/docs/embed.md", "README.md"])("%s gives no recipe that is not tested", (file) => {
  const given = blocksOf(read(file)).filter((block) => block.includes("digits.example"));
  expect(given.length).toBeGreaterThan(0);
  for (const block of given) expect([...recipes.values()]).toContain(block);
});

test("what the recipes load is delivered", () => {
  const addresses = [...recipes.values()].flatMap((recipe) =>
    Array.from(recipe.matchAll(/https:\/\/digits\.example\/([\w./-]+)/g), ([, path = ""]) => path),
  );
  expect(addresses.length).toBeGreaterThan(10);
  const sources = (path: string): string => {
    if (path === "elements/anywidget.js") return "web/src/anywidget.ts";
    if (path === "elements/digit-playground.js") return "web/src/element.ts";
    const [, lab] = /^elements\/lab-(\w+)\.js$/.exec(path) ?? [];
    if (lab) return `web/src/labs/${lab}/lab-${lab}.ts`;
    return path === "embed.js" ? "web/public/embed.js" : `web/${path}`;
  };
  for (const path of addresses) expect(existsSync(new URL(sources(path), root)), path).toBe(true);
});
