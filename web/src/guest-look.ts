/**
 * Our look in a page whose own may be any: for each of our elements that stands in none of ours, text as large as its reader has it
 * (`--playground-px` is measured there), what `styles/guest.ts` says, and the page's theme, followed as it changes. Import it before
 * they are defined; our own pages say all that in their style sheet.
 */

import { onGuest } from "./guests";
import type { PlaygroundElement } from "./kit/playground-element";
import { themeChanges } from "./kit/theme";
import { guest as look } from "./styles/guest";

/** What `medium` is in a browser that was not told otherwise. */
const USUAL = 16;

const sheet = look.styleSheet;

/** As large as its reader has text. */
function measure(host: PlaygroundElement): void {
  if (getComputedStyle(host).getPropertyValue("--playground-px")) return;
  const letter = document.createElement("span");
  letter.style.fontSize = "medium";
  host.renderRoot.append(letter);
  const size = Number.parseFloat(getComputedStyle(letter).fontSize);
  letter.remove();
  host.style.setProperty("--playground-px", `${size / USUAL}px`);
}

let frame = 0;

/** However many guests see that the page's theme is another. */
function tellOnce(): void {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => themeChanges.dispatchEvent(new Event("change")));
}

/** Before all others, which know better. */
function furnish(root: ShadowRoot): void {
  if (!sheet || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
  const scheme = Object.assign(document.createElement("span"), { className: "scheme" });
  scheme.addEventListener("transitionrun", tellOnce);
  root.append(scheme);
}

onGuest((guest) => {
  furnish(guest.renderRoot as ShadowRoot);
  measure(guest);
});
