/**
 * Formulas in TeX, in a line or on a line of their own. The build turns them into MathML (web/tex.ts), so these functions never
 * run. `${}` puts a number or a word into the formula.
 */

import type { TemplateResult } from "lit";

type Formula = (tex: TemplateStringsArray, ...values: readonly unknown[]) => TemplateResult;

const notCompiled: Formula = () => {
  throw new Error("formulas are compiled when the page is built");
};

export const tex: Formula = notCompiled;
export const display: Formula = notCompiled;
