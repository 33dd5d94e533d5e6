/** Look of a plot in a lab. The colours of its marks are a table, for a picture of it that is saved has no style sheet. */

import { unsafeCSS } from "lit";
import type { ColorName } from "./palette";
import sheet from "./plot.css?inline";

/** `or` is the colour where there is no run with one of its own. */
export type Paint = ColorName | "none" | "transparent" | { readonly or: ColorName };

interface Painted {
  readonly marks: string;
  readonly fill?: Paint;
  readonly stroke?: Paint;
}

/** By selectors: of several that fit a mark, the last holds. */
export const PAINTED: readonly Painted[] = [
  { marks: ".grid", stroke: "line" },
  { marks: ".zero", stroke: "edge" },
  { marks: "path", fill: "none", stroke: { or: "edge" } },
  { marks: "path.main", stroke: "pos" },
  { marks: "path.other", stroke: "neg" },
  { marks: "circle", fill: { or: "pos" }, stroke: "card" },
  { marks: "circle.other", fill: "neg" },
  { marks: "circle.faint", fill: "edge" },
  { marks: ".head", fill: "pos", stroke: "none" },
  { marks: "path.tip", fill: { or: "pos" }, stroke: "card" },
  { marks: "path.tip.other", fill: "neg" },
  { marks: "path.tip.faint", fill: "edge" },
  { marks: ".handle .reach", fill: "transparent", stroke: "none" },
  { marks: "text", fill: "soft" },
  { marks: ".name", fill: { or: "ink" } },
  { marks: ".inside", fill: "on-pos" },
];

function written(paint: Paint): string {
  if (typeof paint === "object") return `var(--hue,var(--${paint.or}))`;
  return paint === "none" || paint === "transparent" ? paint : `var(--${paint})`;
}

const rules = PAINTED.map(({ marks, ...paints }) => {
  const said = Object.entries(paints).map(([property, paint]) => `${property}:${written(paint)}`);
  return `${marks}{${said.join(";")}}`;
});

export const plot = unsafeCSS(rules.join("") + sheet);
