/** Whether a frame has something to show yet. */

/** Looks into shadow roots, too. */
function holds(root: ParentNode, selector: string): boolean {
  if (root.querySelector(selector)) return true;
  return Array.from(root.querySelectorAll("*"), ({ shadowRoot }) => shadowRoot).some(
    (shadow) => shadow !== null && holds(shadow, selector),
  );
}

/** A failure is shown as a card, in the element or in its place. */
const tellsFailure = (shown: Element): boolean => holds(shown.shadowRoot ?? shown, ".broken");

/** Whether the playground has its first measures, or the lab all that it loads, or a failure is shown. */
export function isThere(): boolean {
  const shown = document.querySelector("digit-playground, .lab > :not(p, noscript)");
  if (!shown) return document.querySelector(".lab > [role=alert]") !== null;
  if (tellsFailure(shown)) return true;
  if (shown.localName === "digit-playground") return !!(shown as { readonly report?: unknown }).report;
  return shown.matches(":defined") && !holds(shown.shadowRoot ?? shown, ".coming");
}
