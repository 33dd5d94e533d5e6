/**
 * A font that knows how formulas are set: many systems have none, and then subscripts stand too high and brackets are a line tall.
 * Its bytes are fetched as the core's are, so that a page around needs no `font-src`, and it is the document's: shadow roots declare none.
 */

import fontUrl from "../../fonts/math.woff2?url";
import { fetchBytes } from "../engine/load";

/** As `styles/lab.ts` asks for it. */
const FAMILY = "Digit Playground Math";

let loading: Promise<void> | null = null;

/** Never rejects: without it, formulas are set in what the browser has. */
export function loadMathFont(): Promise<void> {
  loading ??= load().catch(() => {
    loading = null;
  });
  return loading;
}

async function load(): Promise<void> {
  const face = new FontFace(FAMILY, await fetchBytes(fontUrl));
  document.fonts.add(await face.load());
}
