/** A drawing of the page as SVG that needs no style sheet. */

import type { Body, Mark } from "../../draw/figure/sheet";
import { tag } from "../../draw/figure/svg";
import { escaped } from "../../state/escaped";

/** Read from the style in force, with what each is where nothing is said. */
const SHAPE = {
  fill: "#000000",
  stroke: "none",
  "stroke-width": "1",
  "stroke-dasharray": "none",
  "stroke-linejoin": "miter",
  opacity: "1",
};
const TEXT = { fill: "#000000", "font-size": "", "font-weight": "400", "text-anchor": "start" };

/** Attributes that are for people and scripts at the page. */
const LEFT_OUT = /^(class|style|tabindex|role|aria-.*|width|height)$/;

/**
 * In the light theme, whatever theme is in force: it is put back before anything is painted. `names` are those of the curves, the
 * paths that the drawing begins with; those without one are not in the legend.
 */
export function drawnPlot(
  svg: SVGSVGElement,
  names: readonly string[],
): { readonly body: Body; readonly legend: readonly Mark[] } {
  // In its own units, also in a slide that is scaled, and where the reader's text is large.
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
  // The arrow's head, where there is no arrow.
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

/** A number as one, so that it is rounded. */
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
