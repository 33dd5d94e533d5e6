import type { Locator, Page } from "playwright-core";

/**
 * Controls of a part that are out of reach: when focused, they lie outside the window or under something else. One line
 * each.
 */
export function outOfReach(part: Locator): Promise<string[]> {
  return part.evaluate((root) => {
    const faults: string[] = [];
    const top = (x: number, y: number): Element | null => {
      let found = document.elementFromPoint(x, y);
      while (found?.shadowRoot) {
        const inner = found.shadowRoot.elementFromPoint(x, y);
        if (!inner || inner === found) break;
        found = inner;
      }
      return found;
    };
    const holds = (outer: Node, inner: Node | null): boolean => {
      for (let node = inner; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null)
        if (node === outer) return true;
      return false;
    };
    const check = (control: HTMLElement): void => {
      control.focus();
      const { left, top: upper, width, height } = control.getBoundingClientRect();
      // What is larger than the window is seen in part.
      const x = Math.min(left + width / 2, Math.max(left, 0) + innerWidth / 2);
      const y = height > innerHeight ? Math.max(upper, 0) + 8 : upper + height / 2;
      const shown = top(x, y);
      if (shown && (holds(control, shown) || holds(shown, control) || shown.matches("label"))) return;
      const name = control.getAttribute("aria-label") ?? control.textContent?.trim() ?? "";
      faults.push(
        `${control.localName} ${name || control.id} at ${Math.round(x)}, ${Math.round(y)} under ${shown?.localName}.${shown?.className}`,
      );
    };
    const visit = (node: Element): void => {
      if (node instanceof HTMLElement) {
        const isControl = node.matches(
          "button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea, summary",
        );
        if (isControl && node.checkVisibility({ visibilityProperty: true }) && node.tabIndex >= 0) check(node);
      }
      for (const child of [...(node.shadowRoot?.children ?? []), ...node.children]) visit(child);
    };
    visit(root);
    return faults;
  });
}

/** What has to be scrolled sideways to be read, except tables, plots and code. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const visit = (node: Element): void => {
      const { scrollWidth, clientWidth } = node;
      const { overflowX, display } = getComputedStyle(node);
      const isScrolled = node === document.documentElement || (/auto|scroll/.test(overflowX) && display !== "inline");
      if (isScrolled && clientWidth > 0 && scrollWidth > clientWidth + 1)
        faults.push(`${node.localName}.${node.className}: ${scrollWidth} in ${clientWidth}`);
      for (const child of [...(node.shadowRoot?.children ?? []), ...node.children]) visit(child);
    };
    visit(document.documentElement);
    return faults;
  });
}
