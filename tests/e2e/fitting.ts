import type { CDPSession, Page } from "playwright-core";

/** Kept open, because a session's settings end with it. */
const sessions = new WeakMap<Page, CDPSession>();

/** Applies the text spacing that a reader may set by WCAG 1.4.12, in every part of the page. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p { margin-bottom: 2em !important; }`);
    const space = (root: Document | ShadowRoot): void => {
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const element of root.querySelectorAll("*")) if (element.shadowRoot) space(element.shadowRoot);
    };
    space(document);
  });
}

/** A size of text that the reader has set in the browser, in pixels; 16 is the usual one. */
export async function setReaderSize(page: Page, pixels: number): Promise<void> {
  const devtools = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, devtools);
  await devtools.send("Page.setFontSizes", { fontSizes: { standard: pixels, fixed: Math.round((pixels * 13) / 16) } });
}

/**
 * Texts that overflow their button, card or clipping box, and texts of the header that overlap; each with what it is in, and by
 * how many pixels.
 */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const parentOf = (element: Element): Element | null => {
      if (element.assignedSlot) return element.assignedSlot;
      const root = element.getRootNode();
      return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    };
    const isCut = ({ overflowX, overflowY }: CSSStyleDeclaration): boolean =>
      [overflowX, overflowY].some((overflow) => overflow === "hidden" || overflow === "clip");
    const isScrolled = ({ overflowX }: CSSStyleDeclaration): boolean => overflowX === "auto" || overflowX === "scroll";
    const holds = (element: Element, style: CSSStyleDeclaration): boolean =>
      element.matches("button, .card, dialog, [role=tab], th, td, summary") || isCut(style);
    const look = (text: Text): void => {
      const parent = text.parentElement;
      if (!parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width === 0) return;
      for (let at: Element | null = parent; at; at = parentOf(at)) {
        const style = getComputedStyle(at);
        if (at.matches(".spoken, option, svg, math") || style.clipPath !== "none") return;
        if (holds(at, style)) {
          const around = at.getBoundingClientRect();
          const out = Math.max(
            around.left - box.left,
            box.right - around.right,
            isScrolled(style) ? 0 : around.top - box.top,
            isScrolled(style) ? 0 : box.bottom - around.bottom,
          );
          if (out > 1) {
            const name = [at.localName, at.className, at.id].filter(Boolean).join(" ");
            const root = at.getRootNode();
            const host = root instanceof ShadowRoot ? root.host.localName : "page";
            found.push(`${text.data.trim().slice(0, 40)}: ${out.toFixed(1)} out of <${name}> in ${host}`);
            return;
          }
        }
        if (isScrolled(style)) return;
      }
    };
    const walk = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll("*")) {
        for (const node of element.childNodes) if (node instanceof Text && node.data.trim()) look(node);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return found;
  });
}

/** Controls of the header, and of what stands in it, that lie one over the other. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const help = Array.from(document.querySelectorAll("digit-playground, lab-course"), (element) =>
      element.shadowRoot?.querySelector("playground-help"),
    );
    const controls = [
      ...document.querySelectorAll("header a"),
      ...help.flatMap((element) => Array.from(element?.shadowRoot?.querySelectorAll("button, select") ?? [])),
    ].filter((control) => control.checkVisibility());
    const boxes = controls.map((control) => control.getBoundingClientRect());
    return boxes.flatMap((a, first) =>
      boxes.slice(first + 1).flatMap((b, later) => {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across <= 0.5 || down <= 0.5) return [];
        const name = (index: number): string => controls[index]?.textContent?.trim().slice(0, 20) ?? "";
        return [`${name(first)} and ${name(first + 1 + later)} by ${across.toFixed(1)}`];
      }),
    );
  });
}

/** Texts of drawings that are seen smaller than `least` pixels, each with the size at which it is seen. */
export function tinyTexts(page: Page, least = 10): Promise<string[]> {
  return page.evaluate((smallest) => {
    const found: string[] = [];
    const walk = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll("*")) {
        if (element instanceof SVGTextContentElement && element.textContent?.trim() && element.checkVisibility()) {
          const seen = Number.parseFloat(getComputedStyle(element).fontSize) * (element.getScreenCTM()?.a ?? 1);
          if (seen < smallest) found.push(`${element.textContent.trim().slice(0, 20)}: ${seen.toFixed(1)}`);
        }
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return found;
  }, least);
}
