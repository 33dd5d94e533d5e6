/**
 * Formulas in TeX, in a line or on a line of their own. The build makes MathML of them (web/tex.ts), so there is nothing here to
 * run. `${}` puts a number or a word into the formula.
 */

import type { TemplateResult } from "lit";

type Formula = (tex: TemplateStringsArray, ...values: readonly unknown[]) => TemplateResult;

const notCompiled: Formula = () => {
  throw new Error("formulas are compiled when the page is built");
};

export const tex: Formula = notCompiled;
export const display: Formula = notCompiled;
