/** Takes down as SVG what is drawn on a canvas. */

import type { Pen } from "../graph-picture";
import { label, tag } from "./svg";

export class SvgPen implements Pen {
  globalAlpha = 1;
  fillStyle: Pen["fillStyle"] = "";
  strokeStyle: Pen["strokeStyle"] = "";
  lineWidth = 1;
  font = "";
  textBaseline: Pen["textBaseline"] = "alphabetic";
  readonly #shapes: string[] = [];
  #path = "";

  get content(): string {
    return this.#shapes.join("");
  }

  beginPath(): void {
    this.#path = "";
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${round(x)} ${round(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${round(x)} ${round(y)}`;
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#path += `C${[x1, y1, x2, y2, x, y].map(round).join(" ")}`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
  }

  stroke(): void {
    const alpha = { "stroke-opacity": this.globalAlpha };
    const stroke = { stroke: String(this.strokeStyle), "stroke-width": this.lineWidth };
    this.#shapes.push(tag("path", { d: this.#path, fill: "none", ...stroke, ...alpha }));
  }

  fill(rule: CanvasFillRule): void {
    const fill = { fill: String(this.fillStyle), "fill-opacity": this.globalAlpha, "fill-rule": rule };
    this.#shapes.push(tag("path", { d: this.#path, ...fill }));
  }

  /** About a middle line, where that is the baseline: not every program knows one. */
  fillText(text: string, x: number, y: number): void {
    const [, weight = "400", size = "12"] = /^(\d+) (\d+)px/.exec(this.font) ?? [];
    const below = this.textBaseline === "middle" ? 0.35 * Number(size) : 0;
    const attributes = { "font-size": size, "font-weight": weight, fill: String(this.fillStyle) };
    this.#shapes.push(label(text, x, y + below, attributes));
  }
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}
