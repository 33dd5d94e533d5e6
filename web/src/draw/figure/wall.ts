/** The first layer's weights, one picture a unit, as a figure. */

import { SIDE } from "../../plain/digit";
import { divergingScale, parseColor } from "../color";
import { layOutWall, PITCH_X, PITCH_Y, paintWall, wallHeight, wallWidth } from "../wall";
import { drawMosaic } from "./mosaic";
import type { Body, Paper } from "./sheet";
import { label, tag } from "./svg";

const ROOM = { width: 672, height: 600 };
const LEAST_WIDTH = 440;
const BAR = { steps: 40, side: 4, height: 3, gap: 20 };

/** `weights` are (64, units) row by row; `most` is shown in full color; `bound` writes it at the ends of the color scale. */
export function drawWall(weights: Float32Array, most: number, bound: (value: number) => string, paper: Paper): Body {
  const units = weights.length / SIDE ** 2;
  const wall = layOutWall(units, ROOM.width, ROOM.height);
  const columns = wallWidth(wall.columns);
  const rows = wallHeight(wall.rows);
  const pixels = new Uint32Array(columns * rows);
  const colors = divergingScale(parseColor(paper.negative), parseColor(paper.positive));
  paintWall(pixels, wall, weights, most, new Float32Array(units), colors, parseColor(paper.ink));
  // Activations belong to one digit, which is not in the figure: their bars are cleared.
  for (let row = SIDE; row < rows; row += PITCH_Y) pixels.fill(0, row * columns, (row + 1) * columns);
  const width = columns * wall.scale;
  const height = (rows - 1) * wall.scale;
  const frames = Array.from({ length: units }, (_, unit) => {
    const x = (unit % wall.columns) * PITCH_X * wall.scale;
    const y = Math.floor(unit / wall.columns) * PITCH_Y * wall.scale;
    const side = SIDE * wall.scale;
    return `M${x} ${y}h${side}v${side}h${-side}z`;
  });
  const frame = tag("path", {
    d: frames.join(""),
    fill: "none",
    stroke: paper.line,
    "stroke-width": Math.min(0.75, wall.scale / 4),
  });
  const content =
    drawMosaic(pixels, columns, wall.scale) + frame + drawScale(height + BAR.gap, most, bound, colors, paper);
  return { content, width: Math.max(LEAST_WIDTH, width), height: height + BAR.gap + 28 };
}

function drawScale(
  top: number,
  most: number,
  bound: (value: number) => string,
  colors: Uint32Array,
  paper: Paper,
): string {
  const steps = Uint32Array.from({ length: BAR.steps * BAR.height }, (_, index) => {
    const share = (index % BAR.steps) / (BAR.steps - 1);
    return colors[Math.round(share * (colors.length - 1))] ?? 0;
  });
  const width = BAR.steps * BAR.side;
  const at = (text: string, x: number, anchor: string): string =>
    label(text, x, 28, { "font-size": 12, fill: paper.soft, "text-anchor": anchor });
  const bar = drawMosaic(steps, BAR.steps, BAR.side);
  return `<g transform="translate(0 ${top})">${bar}${at(bound(-most), 0, "start")}${at("0", width / 2, "middle")}${at(bound(most), width, "end")}</g>`;
}
