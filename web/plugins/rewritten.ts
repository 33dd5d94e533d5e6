import { parseSync, Visitor, type VisitorObject } from "vite";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Puts `text` in place of what stands there. Places do not overlap. */
export type Replace = (place: Span, text: string) => void;

/** The code with what `visitor` replaces in it: found by syntax, so that quotes, spaces and names that a minifier chooses do not matter. */
export function rewritten(file: string, code: string, visitor: (replace: Replace) => VisitorObject): string {
  const { program, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const edits: (Span & { readonly text: string })[] = [];
  new Visitor(visitor(({ start, end }, text) => edits.push({ start, end, text }))).visit(program);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, text }) => done.slice(0, start) + text + done.slice(end), code);
}
