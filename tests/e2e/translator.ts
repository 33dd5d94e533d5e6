import type { Page } from "playwright-core";

/** How a browser's translator leaves a page: Chrome puts elements in place of texts, Firefox takes the comments beside them away. */
export type Translator = "chrome" | "firefox";

/** Does so to every text, however deep in elements of elements, but for what no translator touches: drawings and formulas. */
export function translate(page: Page, translator: Translator): Promise<void> {
  return page.evaluate((by) => {
    const wrapped = (text: Text): Element => {
      const font = document.createElement("font");
      font.append(new Text(text.data));
      const around = document.createElement("font");
      around.append(font);
      return around;
    };
    const visit = (node: Node): void => {
      if (node instanceof Element && node.matches("style, script, noscript, svg, math, textarea")) return;
      if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
      const children = [...node.childNodes];
      const texts = children.filter((child) => child instanceof Text && /\S/.test(child.data)) as Text[];
      if (by === "chrome") for (const text of texts) text.replaceWith(wrapped(text));
      else if (texts.length > 0 && node instanceof Element)
        for (const child of children) if (child instanceof Comment) child.remove();
      children.forEach(visit);
    };
    visit(document.body);
  }, translator);
}

/** Every word that is seen, in its order. What only a screen reader is told follows the clock. */
export function wordsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const visit = (node: Node): string => {
      if (node instanceof Element && node.matches("style, script, noscript, .spoken")) return "";
      if (node instanceof Text) return node.data;
      const shadow = node instanceof Element && node.shadowRoot ? visit(node.shadowRoot) : "";
      return shadow + [...node.childNodes].map(visit).join("");
    };
    return visit(document.body).trim().split(/\s+/);
  });
}
