/** Turns a drawing on the page into SVG that needs no style sheet. */

import type { Body, Mark } from "../../draw/figure/sheet";
import { tag } from "../../draw/figure/svg";
import { escaped } from "../../state/escaped";
import { type ColorName, PALETTE } from "../../styles/palette";
import { PAINTED } from "../../styles/plot";

/** Properties to read from the computed style, each with its default, which need not be written. Colours are the palette's. */
const SHAPE = {
  "stroke-width": "1",
  "stroke-dasharray": "none",
  "stroke-linejoin": "miter",
  opacity: "1",
};
const TEXT = { "font-size": "", "font-weight": "400", "text-anchor": "start" };

/** What a mark is painted with that says nothing. */
const UNSAID = { fill: "#000000", stroke: "none" };

/** Attributes that matter only on the page. */
const LEFT_OUT = /^(class|style|tabindex|role|aria-.*|width|height)$/;

/**
 * Draws in the light theme, whatever the page's theme. `names` are those of the curves, the paths that the drawing begins with; a curve
 * with an empty name is left out of the legend.
 */
export function drawnPlot(
  svg: SVGSVGElement,
  names: readonly string[],
): { readonly body: Body; readonly legend: readonly Mark[] } {
  // In the drawing's own units, whether or not it is on a scaled slide or the reader's text is large.
  const { width, height } = svg.viewBox.baseVal;
  const paths = svg.querySelectorAll(":scope > path");
  const legend = names.flatMap((name, index): Mark[] => {
    const path = paths[index];
    if (!path || name === "") return [];
    const dash = plain(getComputedStyle(path).strokeDasharray);
    return [{ name, shape: "line", color: colorOf(path, "stroke"), ...(dash !== "none" && { dash }) }];
  });
  return { body: { content: contentOf(svg), width, height }, legend };
}

/** As PAINTED says, in the light theme. */
function colorOf(mark: Element, property: keyof typeof UNSAID): string {
  const paint = PAINTED.findLast((painted) => painted[property] && mark.matches(painted.marks))?.[property];
  if (!paint) return UNSAID[property];
  if (paint === "none" || paint === "transparent") return "none";
  if (typeof paint === "string") return PALETTE[paint][0];
  const run = [...mark.classList].find((name): name is ColorName => name.startsWith("run-") && name in PALETTE);
  return PALETTE[run ?? paint.or][0];
}

function contentOf(element: Element): string {
  return Array.from(element.children, written).join("");
}

function written(element: Element): string {
  const { localName } = element;
  const isText = localName === "text";
  const style = getComputedStyle(element);
  const isShape = element instanceof SVGGeometryElement;
  const colors = { fill: colorOf(element, "fill"), stroke: colorOf(element, "stroke") };
  if (isShape && colors.fill === "none" && colors.stroke === "none") return "";
  // Leaves out the arrow's head if there is no arrow.
  if (localName === "marker" && !element.parentElement?.querySelector("[marker-end]")) return "";
  const own = [...element.attributes].filter(({ name }) => !LEFT_OUT.test(name));
  const attributes: Record<string, string | number> = Object.fromEntries(
    own.map(({ name, value }) => [name, short(value)]),
  );
  if (isText || isShape)
    for (const [name, color] of Object.entries(colors))
      if (color !== UNSAID[name as keyof typeof UNSAID]) attributes[name] = color;
  const defaults = isText ? TEXT : isShape ? SHAPE : {};
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

const plain = (value: string): string => value.replaceAll("px", "");
