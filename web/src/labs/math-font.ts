/**
 * A font for formulas: many systems have none, and then subscripts stand too high and brackets are only a line tall.
 * Its bytes are fetched like the core's, so that the page around needs no `font-src`. It is added to the document, because shadow
 * roots cannot declare fonts.
 */

import fontUrl from "../../fonts/math.woff2?url";
import { fetchBytes } from "../engine/load";

/** The name that `styles/lab.ts` uses. */
const FAMILY = "Digit Playground Math";

let loading: Promise<void> | null = null;

/** Never rejects: without the font, formulas are set in whatever the browser has. */
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
