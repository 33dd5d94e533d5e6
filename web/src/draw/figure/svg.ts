/** SVG as text, with presentation attributes only: not every program understands a style sheet. */

import { escaped } from "../../state/escaped";

export type Attributes = Readonly<Record<string, string | number>>;

/** To a hundredth of a pixel. */
function written(value: string | number): string {
  return typeof value === "number" ? String(Math.round(100 * value) / 100) : escaped(value);
}

/** `content` is SVG. */
export function tag(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${written(value)}"`);
  const inside = content.join("");
  return inside === "" ? `<${name}${list.join("")}/>` : `<${name}${list.join("")}>${inside}</${name}>`;
}

export function label(text: string, x: number, y: number, attributes: Attributes = {}): string {
  return tag("text", { x, y, ...attributes }, escaped(text));
}

/** Roughly the width of a text in a wide typeface: nothing here can measure it. */
export function widthOf(text: string, size: number): number {
  return 0.6 * size * text.length;
}

/** Lines of at most about `width`, broken between words. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A file's address that holds the file. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
