import type { Page } from "playwright-core";

/** How a browser's translator leaves a page: Chrome replaces texts by elements, Firefox removes the comments beside them. */
export type Translator = "chrome" | "firefox";

/** Translates every text, in nested shadow roots too, except in what no translator touches, such as drawings and formulas. */
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

/** Every visible word, in order. Texts for screen readers only are left out, since they depend on the clock. */
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
