import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileFormulas } from "../../web/plugins/tex";

const web = join(import.meta.dirname, "../../web");

/** What stands in the labs' formulas, but for what the page puts into them. */
function charactersOfFormulas(): Set<string> {
  const labs = join(web, "src/labs");
  const sources = readdirSync(labs, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const characters = new Set<string>();
  for (const file of sources) {
    const compiled = compileFormulas(readFileSync(join(labs, file), "utf8")) ?? "";
    for (const [, formula = ""] of compiled.matchAll(/formula_html`([^`]*)`/g)) {
      const said = formula.replace(/\$\{[^}]*\}/g, "").replace(/<[^>]*>/g, "");
      const plain = said.replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
      for (const character of plain.replace(/&\w+;/g, "")) characters.add(character);
      // A letter alone is set in italics.
      for (const [, letter = ""] of formula.matchAll(/<mi>([a-zA-Zα-ω∂])<\/mi>/g)) characters.add(italic(letter));
    }
  }
  return characters;
}

/** Its place among the mathematical letters. */
function italic(letter: string): string {
  if (letter === "h") return "ℎ";
  if (letter === "∂") return "𝜕";
  const [first, begin] = /[a-z]/.test(letter) ? ["a", "𝑎"] : /[A-Z]/.test(letter) ? ["A", "𝐴"] : ["α", "𝛼"];
  return String.fromCodePoint(codeOf(begin) + codeOf(letter) - codeOf(first));
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

test("the font is made with each character of the labs' formulas", () => {
  const list = new Set(readFileSync(join(web, "fonts/characters.txt"), "utf8"));
  const used = charactersOfFormulas();
  expect(used.size).toBeGreaterThan(50);
  expect([...used].filter((character) => !list.has(character))).toEqual([]);
});
