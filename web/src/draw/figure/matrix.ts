/** A confusion matrix as a figure. */

import { CLASSES } from "../../plain/digit";
import { type Confusion, rowSums } from "../../state/matrix";
import { parseColor } from "../color";
import { heat } from "../heat";
import { flat } from "./mosaic";
import type { Body, Paper } from "./sheet";
import { label, tag } from "./svg";

const CELL = 44;
const GAP = 2;
const LEFT = 52;
const TOP = 48;

/** `names` are those of its rows and of its columns. */
export function drawMatrix(
  confusion: Confusion,
  names: { readonly rows: string; readonly columns: string },
  paper: Paper,
): Body {
  const sums = rowSums(confusion);
  const side = CLASSES.length * CELL;
  const middle = (start: number): number => start + side / 2;
  const name = { "font-size": 13, fill: paper.ink, "text-anchor": "middle" };
  const small = { "font-size": 13, fill: paper.soft, "text-anchor": "middle" };
  const centre = (index: number): number => index * CELL + CELL / 2;
  const cells = CLASSES.flatMap((row) =>
    CLASSES.map((column) =>
      drawCell(row, column, confusion[row * CLASSES.length + column] ?? 0, sums[row] ?? 0, paper),
    ),
  );
  const content = [
    label(names.columns, middle(LEFT), 14, name),
    label(names.rows, 14, middle(TOP), { ...name, transform: `rotate(-90 14 ${middle(TOP)})` }),
    ...CLASSES.map((digit) => label(String(digit), LEFT + centre(digit), TOP - 10, small)),
    ...CLASSES.map((digit) => label(String(digit), LEFT - 14, TOP + centre(digit) + 5, small)),
    ...cells,
  ];
  return { content: content.join(""), width: LEFT + side, height: TOP + side };
}

/** Zeros are not written, so that the other counts stand out. */
function drawCell(row: number, column: number, count: number, sum: number, paper: Paper): string {
  const right = row === column;
  const { mix, inverse } = heat(count === 0 ? 0 : count / sum, right);
  const x = LEFT + column * CELL;
  const y = TOP + row * CELL;
  const fill = mix === 0 ? paper.track : flat(parseColor(right ? paper.positive : paper.negative), mix);
  const square = tag("rect", { x, y, width: CELL - GAP, height: CELL - GAP, rx: 4, fill });
  if (count === 0) return square;
  const middle = CELL / 2 - GAP / 2;
  const attributes = { "font-size": 15, "text-anchor": "middle", fill: inverse ? paper.onPositive : paper.ink };
  return square + label(String(count), x + middle, y + middle + 5, attributes);
}
