/**
 * Our look in somebody else's page, whatever that looks like. Each of our elements that is not inside another gets the reader's text size
 * (measured into `--playground-px`), the rules of `styles/guest.ts`, and the page's theme, followed as it changes. Import it before the
 * elements are defined; our own pages have all that in their style sheet.
 */

import { onGuest } from "./guests";
import type { PlaygroundElement } from "./kit/playground-element";
import { themeChanges } from "./kit/theme";
import { guest as look } from "./styles/guest";

/** The pixels of `medium` in a browser with its usual settings. */
const USUAL = 16;

const sheet = look.styleSheet;

/** Measures how large the reader's text is. */
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

/** Fires once when the page's theme changes, however many guests notice it. */
function tellOnce(): void {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => themeChanges.dispatchEvent(new Event("change")));
}

/** The sheet goes before all others, so that they override it. */
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
