/** A figure for papers and slides: title, legend, picture and caption on white. */

import { escaped } from "../../state/escaped";
import { label, tag, widthOf, wrapped } from "./svg";

/** As `#rrggbb`. */
export interface Paper {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly track: string;
  readonly card: string;
  readonly positive: string;
  readonly negative: string;
  readonly onPositive: string;
  /** Color and dashes of the curve of each of the compared runs. */
  readonly runs: readonly { readonly color: string; readonly dash: string }[];
}

/** What a line or a square of a color stands for. */
export interface Mark {
  readonly name: string;
  readonly color: string;
  readonly shape: "line" | "square";
  readonly dash?: string;
}

/** A part of a figure, from (0, 0) on. */
export interface Body {
  readonly content: string;
  readonly width: number;
  readonly height: number;
}

export interface Sheet {
  readonly title: string;
  readonly legend: readonly Mark[];
  readonly body: Body;
  /** Each begins a line. */
  readonly captions: readonly string[];
}

const MARGIN = 24;
const TITLE = { size: 17, height: 24 };
const LEGEND = { size: 13, height: 20, sign: 22, gap: 22 };
const CAPTION = { size: 12, height: 17 };
const AIR = 14;

/** A whole file. */
export function drawSheet({ title, legend, body, captions }: Sheet, paper: Paper): string {
  const room = body.width;
  let top = MARGIN;
  const under = (height: number): number => {
    top += height;
    return top;
  };
  const titles = wrapped(title, room, TITLE.size).map((line) =>
    label(line, MARGIN, under(TITLE.height) - 8, { "font-size": TITLE.size, "font-weight": 700, fill: paper.ink }),
  );
  const marks = legendRows(legend, room).map((row) => {
    const y = under(LEGEND.height) - 6;
    return row.map(({ mark, x }) => drawMark(mark, MARGIN + x, y, paper)).join("");
  });
  const picture = tag("g", { transform: `translate(${MARGIN} ${under(AIR)})` }, body.content);
  top += body.height + AIR;
  const lines = captions.flatMap((caption) => wrapped(caption, room, CAPTION.size));
  const notes = lines.map((line) =>
    label(line, MARGIN, under(CAPTION.height) - 3, { "font-size": CAPTION.size, fill: paper.soft }),
  );
  const width = Math.ceil(body.width + 2 * MARGIN);
  const height = Math.ceil(top + MARGIN);
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": "Helvetica, Arial, sans-serif",
    },
    tag("title", {}, escaped(title)),
    tag("rect", { width, height, fill: paper.card }),
    ...titles,
    ...marks,
    picture,
    ...notes,
  );
}

interface LegendEntry {
  readonly mark: Mark;
  readonly x: number;
}

function legendRows(legend: readonly Mark[], room: number): readonly (readonly LegendEntry[])[] {
  const rows: LegendEntry[][] = [];
  let x = 0;
  for (const mark of legend) {
    const width = LEGEND.sign + widthOf(mark.name, LEGEND.size);
    if (rows.length === 0 || x + width > room) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ mark, x });
    x += width + LEGEND.gap;
  }
  return rows;
}

function drawMark({ name, color, shape, dash }: Mark, x: number, y: number, paper: Paper): string {
  const sign =
    shape === "line"
      ? tag("path", {
          d: `M${x} ${y - 4}h16`,
          stroke: color,
          "stroke-width": 2,
          ...(dash && { "stroke-dasharray": dash }),
        })
      : tag("rect", { x: x + 2, y: y - 10, width: 12, height: 12, fill: color });
  return sign + label(name, x + LEGEND.sign, y, { "font-size": LEGEND.size, fill: paper.ink });
}
