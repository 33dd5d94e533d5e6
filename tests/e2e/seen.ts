import type { Locator, Page } from "playwright-core";

export async function boxOf(place: Locator): Promise<{ top: number; bottom: number; left: number; right: number }> {
  const { x, y, width, height } = (await place.boundingBox()) ?? { x: 0, y: -1, width: 0, height: 0 };
  return { top: y, bottom: y + height, left: x, right: x + width };
}

/** Whether the whole element is in the window and nothing covers it. */
export function isSeen(place: Locator): Promise<boolean> {
  return place.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    let hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    while (hit?.shadowRoot) {
      const within = hit.shadowRoot.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (!within || within === hit) break;
      hit = within;
    }
    const isInside = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    return isInside && right > left && element.contains(hit);
  });
}

/** Cards of the playground that lie one over the other. */
export function coveredCards(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector("digit-playground")?.shadowRoot;
    const parts = ["pad", "prediction", "network", "results", "confusion", "runs"];
    const cards = parts.flatMap((part) => {
      const card = root?.querySelector(`playground-${part}`)?.shadowRoot?.querySelector(".card");
      return card ? [[part, card.getBoundingClientRect()] as const] : [];
    });
    return cards.flatMap(([name, a]) =>
      cards
        .filter(([, b]) => a !== b && a.left < b.right && b.left < a.right && a.top < b.top && a.bottom > b.top + 1)
        .map(([other]) => `${other} on ${name}`),
    );
  });
}

/** Content of a column that sticks out beside it, one line each; what scrolls within the column does not count. */
export function besideColumn(column: Locator): Promise<string[]> {
  return column.evaluate((outer) => {
    const faults: string[] = [];
    const { left, right } = outer.getBoundingClientRect();
    const visit = (node: Element): void => {
      const box = node.getBoundingClientRect();
      if (node.matches(".spoken, dialog, [popover]") || !node.checkVisibility()) return;
      if (box.width > 0 && (box.left < left - 1 || box.right > right + 1)) {
        faults.push(
          `${node.localName}.${node.getAttribute("class")}: ${Math.round(box.left - left)} to ${Math.round(box.right - left)}`,
        );
        return;
      }
      if (node.localName !== "svg" && /auto|scroll|hidden|clip/.test(getComputedStyle(node).overflowX)) return;
      for (const child of [...(node.shadowRoot?.children ?? []), ...node.children]) visit(child);
    };
    visit(outer);
    return faults;
  });
}

/** The name of what has the focus, however deep in elements of elements. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let place = document.activeElement;
    while (place?.shadowRoot?.activeElement) place = place.shadowRoot.activeElement;
    return place?.getAttribute("aria-label") ?? place?.textContent?.trim() ?? "";
  });
}
