/** What a plot shows, as rows of a table. */

import { fine } from "../../texts/fine";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { type Row, thinned } from "./lab-table";
import type { PlotCurve, PlotPoint } from "./plot";

/** Rows per curve, enough for an impression: labs have tables of their own where each number matters. */
const OF_CURVE = 9;
const OF_POINTS = 20;

const written = (value: number): string => fine(text, value);

function nameOf({ name, label }: { readonly name?: string; readonly label?: string }, otherwise: string): string {
  return [label, name].filter(Boolean).join(" ") || otherwise;
}

/** A curve without a name goes by its axis's; dashed or faint ones without a name only help to read the others and are left out. */
export function rowsOf(curves: readonly PlotCurve[], points: readonly PlotPoint[], yName: string): readonly Row[] {
  const { point } = words.labs.table;
  const ofCurves = curves
    .filter(({ className, name, label }) => name || label || !/dashed|faint/.test(className))
    .flatMap((curve) => {
      const all = Array.from(curve.xs, (x, index) => ({ x, y: curve.ys[index] ?? Number.NaN }));
      const seen = all.filter(({ y }) => Number.isFinite(y));
      return thinned(seen, OF_CURVE).map(({ x, y }): Row => [nameOf(curve, yName || "y"), written(x), written(y)]);
    });
  const ofPoints = thinned(points, OF_POINTS).map(
    ({ x, y, label, moves }): Row => [
      nameOf({ ...(label && { label }), ...(moves && { name: moves.name }) }, point),
      written(x),
      written(y),
    ],
  );
  return [...ofCurves, ...ofPoints];
}
