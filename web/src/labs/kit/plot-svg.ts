/** Turns a drawing on the page into SVG that needs no style sheet. */

import type { Body, Mark } from "../../draw/figure/sheet";
import { tag } from "../../draw/figure/svg";
import { escaped } from "../../state/escaped";

/** Properties to read from the computed style, each with its default, which need not be written. */
const SHAPE = {
  fill: "#000000",
  stroke: "none",
  "stroke-width": "1",
  "stroke-dasharray": "none",
  "stroke-linejoin": "miter",
  opacity: "1",
};
const TEXT = { fill: "#000000", "font-size": "", "font-weight": "400", "text-anchor": "start" };

/** Attributes that matter only on the page. */
const LEFT_OUT = /^(class|style|tabindex|role|aria-.*|width|height)$/;

/**
 * Draws in the light theme, whatever the page's theme, which is restored before anything is painted. `names` are those of the curves,
 * the paths that the drawing begins with; a curve with an empty name is left out of the legend.
 */
export function drawnPlot(
  svg: SVGSVGElement,
  names: readonly string[],
): { readonly body: Body; readonly legend: readonly Mark[] } {
  // In the drawing's own units, whether or not it is on a scaled slide or the reader's text is large.
  const { width, height } = svg.viewBox.baseVal;
  const scheme = svg.style.colorScheme;
  svg.style.colorScheme = "light";
  try {
    const paths = svg.querySelectorAll(":scope > path");
    const legend = names.flatMap((name, index): Mark[] => {
      const path = paths[index];
      if (!path || name === "") return [];
      const { stroke, strokeDasharray } = getComputedStyle(path);
      const dash = plain(strokeDasharray);
      return [{ name, kind: "line", color: plain(stroke), ...(dash !== "none" && { dash }) }];
    });
    return { body: { content: contentOf(svg), width, height }, legend };
  } finally {
    svg.style.colorScheme = scheme;
  }
}

function contentOf(element: Element): string {
  return Array.from(element.children, written).join("");
}

function written(element: Element): string {
  const { localName } = element;
  const isText = localName === "text";
  const style = getComputedStyle(element);
  if (element instanceof SVGGeometryElement && isUnseen(style.fill) && isUnseen(style.stroke)) return "";
  // Leaves out the arrow's head if there is no arrow.
  if (localName === "marker" && !element.parentElement?.querySelector("[marker-end]")) return "";
  const own = [...element.attributes].filter(({ name }) => !LEFT_OUT.test(name));
  const attributes: Record<string, string | number> = Object.fromEntries(
    own.map(({ name, value }) => [name, short(value)]),
  );
  const defaults = isText ? TEXT : element instanceof SVGGeometryElement ? SHAPE : {};
  for (const [name, usual] of Object.entries(defaults)) {
    const value = plain(style.getPropertyValue(name));
    if (value !== usual) attributes[name] = value;
  }
  return tag(localName, attributes, isText ? escaped(element.textContent ?? "") : contentOf(element));
}

/** Text that is a decimal number becomes a number, so that it is rounded. */
function short(value: string): string | number {
  return /^-?\d+\.\d+$/.test(value) ? Number(value) : value;
}

function isUnseen(paint: string): boolean {
  return paint === "none" || /^rgba\(.*, 0\)$/.test(paint);
}

function plain(value: string): string {
  if (isUnseen(value)) return "none";
  return value
    .replace(/^rgb\((\d+), (\d+), (\d+)\)$/, (_, ...parts: string[]) => `#${parts.slice(0, 3).map(hex).join("")}`)
    .replaceAll("px", "");
}

function hex(part: string): string {
  return Number(part).toString(16).padStart(2, "0");
}
