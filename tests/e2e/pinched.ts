import type { Page } from "playwright-core";

/** Pixels that are free on either side of a word in a button. */
const FREE = 4;

/** Words that touch the edge of their button or of the box drawn around them, and words of a drawing that overlap: one line each. */
export function pinched(page: Page): Promise<string[]> {
  return page.evaluate((free) => {
    const faults: string[] = [];
    const drawn: { readonly word: string; readonly picture: Element; readonly box: DOMRect }[] = [];
    const look = (text: Text): void => {
      const around = text.parentElement;
      if (!around?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
      const range = document.createRange();
      range.selectNodeContents(text);
      const word = text.data.trim();
      // On a phone, words for screen readers only are clipped away, so they are skipped.
      const boxes = getComputedStyle(around).clipPath === "none" ? [...range.getClientRects()] : [];
      const button = around.closest("button, [role=tab]") ?? around.closest("g")?.querySelector(":scope > rect");
      const edge = button?.getBoundingClientRect();
      for (const box of boxes) {
        if (edge && (box.left - edge.left < free || edge.right - box.right < free)) faults.push(`${word} in its box`);
        const picture = around.closest("svg");
        if (!picture || box.width === 0) continue;
        for (const other of drawn) {
          if (other.picture !== picture) continue;
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > 3) faults.push(`${word} on ${other.word}`);
        }
        drawn.push({ word, picture, box });
      }
    };
    const visit = (node: Node): void => {
      if (node instanceof Element && node.matches("style, script, noscript, option, .spoken, .link")) return;
      if (node instanceof Text && /\S/.test(node.data)) look(node);
      if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
      node.childNodes.forEach(visit);
    };
    visit(document.body);
    return faults;
  }, FREE);
}
