/** Formulas are set when the page is built: tex`...` in a source file becomes a Lit template of MathML. */

import temml from "temml";
import type { Plugin } from "vite";

/** Reads a template literal: its text ends at `${` or at the closing backtick, an expression at its closing brace. */
class Reader {
  at = 0;
  readonly #code: string;

  constructor(code: string, at: number) {
    this.#code = code;
    this.at = at;
  }

  /** The texts and expressions of the literal whose first character is next. */
  literal(): { texts: string[]; expressions: string[] } {
    const texts: string[] = [];
    const expressions: string[] = [];
    let from = this.at;
    for (;;) {
      const next = this.#code[this.at];
      if (next === undefined) throw new Error("a formula has no end");
      if (next === "`") {
        texts.push(this.#code.slice(from, this.at++));
        return { texts, expressions };
      }
      if (next === "$" && this.#code[this.at + 1] === "{") {
        texts.push(this.#code.slice(from, this.at));
        this.at += 2;
        expressions.push(this.#expression());
        from = this.at;
      } else this.at += next === "\\" ? 2 : 1;
    }
  }

  #expression(): string {
    const from = this.at;
    for (let depth = 0; ; this.at++) {
      const next = this.#code[this.at];
      if (next === undefined || next === "`") throw new Error("an expression in a formula holds no template");
      if (next === "{") depth++;
      if (next === "}" && depth-- === 0) return this.#code.slice(from, this.at++);
    }
  }
}

/**
 * The page's policy refuses style attributes; Temml uses them only for spacing, which browsers do well on their own. Translators must
 * leave formulas alone.
 */
function forPages(mathml: string): string {
  return mathml.replace(/ style="[^"]*"/g, "").replace("<math", '<math translate="no"');
}

/** TeX as a template's source; `${}` holds what is put in when the page runs, as a number or a word. */
function templateOf(texts: readonly string[], expressions: readonly string[], displayMode: boolean): string {
  const tex = texts.map((text, index) => (index < expressions.length ? `${text}{\\text{§${index}§}}` : text)).join("");
  const mathml = forPages(temml.renderToString(tex, { displayMode, annotate: false, throwOnError: true }));
  const filled = mathml.replace(
    /<mtext>§(\d+)§<\/mtext>/g,
    (_, index: string) => `<mn>\${${expressions[Number(index)]}}</mn>`,
  );
  if (filled.includes("§")) throw new Error(`a value stands where MathML has no place for it: ${tex}`);
  return `formula_html\`${filled}\``;
}

export function compileFormulas(code: string): string | null {
  let compiled = "";
  let done = 0;
  for (const found of code.matchAll(/\b(tex|display)`/g)) {
    if (found.index < done) continue;
    const reader = new Reader(code, found.index + found[0].length);
    const { texts, expressions } = reader.literal();
    compiled += code.slice(done, found.index) + templateOf(texts, expressions, found[1] === "display");
    done = reader.at;
  }
  if (done === 0) return null;
  return `import { html as formula_html } from "lit";${compiled}${code.slice(done)}`;
}

export function formulas(): Plugin {
  return {
    name: "formulas",
    enforce: "pre",
    transform(code, id) {
      if (!/\/src\/labs\/.+\.ts$/.test(id) || id.endsWith("/labs/tex.ts")) return null;
      try {
        const compiled = compileFormulas(code);
        return compiled === null ? null : { code: compiled, map: null };
      } catch (error) {
        throw new Error(`${id}: ${error instanceof Error ? error.message : error}`);
      }
    },
  };
}
