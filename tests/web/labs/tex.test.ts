// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what stands in a formula is what is tested.
import { expect, test } from "vitest";
import { compileFormulas } from "../../../web/plugins/tex";

test("a formula becomes a template of MathML, its values stay expressions", () => {
  const compiled = compileFormulas("const f = tex`w_1 = ${fixed(values[0], { digits: 2 })}`;") ?? "";
  expect(compiled).toContain('import { html as formula_html } from "lit";');
  expect(compiled).toContain('const f = formula_html`<math translate="no"><mrow><msub><mi>w</mi><mn>1</mn></msub>');
  expect(compiled).toContain("<mn>${fixed(values[0], { digits: 2 })}</mn>");
});

test("display formulas stand on a line of their own; there are no style attributes", () => {
  const compiled = compileFormulas("display`\\begin{bmatrix} 1 & 2 \\\\ 3 & ${x} \\end{bmatrix}`") ?? "";
  expect(compiled).toContain('display="block"');
  expect(compiled).not.toContain("style=");
  expect(compiled).toContain("<mn>${x}</mn>");
});

test("code without formulas is left alone; a formula that is none stops the build", () => {
  expect(compileFormulas("const latex = `x`;")).toBeNull();
  expect(() => compileFormulas("tex`\\frac{1}`")).toThrow();
  expect(() => compileFormulas("tex`x")).toThrow("no end");
  expect(() => compileFormulas("tex`${`a`}`")).toThrow("no template");
});
