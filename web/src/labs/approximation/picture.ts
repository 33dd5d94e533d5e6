/** The curves on their canvas. */

import type { ApproximationState } from "../../../../wasm/labs/approximation";
import { SAMPLES } from "./target";

/** Colours, as style sheets write them. */
export interface Look {
  readonly ink: string;
  readonly soft: string;
  readonly positive: string;
  readonly negative: string;
}

/** Where a sample and a height are, in pixels. */
export interface Area {
  x(sample: number): number;
  y(height: number): number;
}

export interface Curves {
  readonly targets: ArrayLike<number>;
  readonly state: ApproximationState;
  /** The unit whose contribution is lit, or -1. */
  readonly lit: number;
}

type Pen = Pick<
  CanvasRenderingContext2D,
  "beginPath" | "moveTo" | "lineTo" | "stroke" | "closePath" | "fill" | "lineJoin" | "lineCap"
> & { strokeStyle: unknown; fillStyle: unknown; lineWidth: number; globalAlpha: number };

/** The v_i of a unit, which decides its colour. */
export function weightOf(state: ApproximationState, unit: number): number {
  return state.units[3 * unit + 2] ?? 0;
}

function trace(pen: Pen, area: Area, heightAt: (sample: number) => number): void {
  pen.beginPath();
  for (let sample = 0; sample < SAMPLES; sample++) {
    const [x, y] = [area.x(sample), area.y(heightAt(sample))];
    if (sample === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
}

/** The fewer contributions, the stronger each is drawn: together they should not hide the curve. */
function strengthOf(units: number): number {
  return Math.max(0.3, Math.min(0.8, 9 / units));
}

export function drawCurves(pen: Pen, area: Area, { targets, state, lit }: Curves, look: Look): void {
  const count = state.units.length / 3;
  const colorOf = (unit: number): string => (weightOf(state, unit) < 0 ? look.negative : look.positive);
  const contribution = (unit: number) => (sample: number) => state.parts[unit * SAMPLES + sample] ?? 0;
  pen.lineJoin = "round";
  pen.lineCap = "round";

  pen.strokeStyle = look.soft;
  pen.globalAlpha = 0.3;
  pen.lineWidth = 9;
  trace(pen, area, (sample) => targets[sample] ?? 0);
  pen.stroke();

  pen.lineWidth = 1.5;
  pen.globalAlpha = lit < 0 ? strengthOf(count) : 0.14;
  for (let unit = 0; unit < count; unit++) {
    pen.strokeStyle = colorOf(unit);
    trace(pen, area, contribution(unit));
    pen.stroke();
  }

  pen.globalAlpha = 1;
  pen.strokeStyle = look.ink;
  pen.lineWidth = 3;
  trace(pen, area, (sample) => state.outputs[sample] ?? 0);
  pen.stroke();

  if (lit < 0 || lit >= count) return;
  trace(pen, area, contribution(lit));
  pen.strokeStyle = colorOf(lit);
  pen.stroke();
  pen.lineTo(area.x(SAMPLES - 1), area.y(0));
  pen.lineTo(area.x(0), area.y(0));
  pen.closePath();
  pen.fillStyle = colorOf(lit);
  pen.globalAlpha = 0.12;
  pen.fill();
  pen.globalAlpha = 1;
}

/** The unit whose contribution passes nearest to a height at a sample, or -1 if none does within `reach`. */
export function unitNear({ parts, units }: ApproximationState, sample: number, height: number, reach: number): number {
  let nearest = -1;
  let least = reach;
  for (let unit = 0; unit < units.length / 3; unit++) {
    const distance = Math.abs((parts[unit * SAMPLES + sample] ?? 0) - height);
    if (distance < least) [nearest, least] = [unit, distance];
  }
  return nearest;
}
