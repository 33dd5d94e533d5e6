/** Where the debugger stands in a minibatch, and where a step leads. */

import type { Callee, LineName } from "./listing";

export type Act = "sample" | "take" | "forward" | "loss" | "backward" | "step" | "end";

/** A place to run to: a layer in one of its three parts, or the error. */
export interface Stop {
  readonly act: Act;
  readonly layer: number;
}

/** What the core does next at a position. */
export interface Moment {
  readonly act: Act;
  readonly example: number;
  /** Index into the network's list of layers: even ones are fully connected, odd ones activation layers. */
  readonly layer: number;
}

/**
 * `position` is how many lines of fit have been done. `line` is a place among the lines that the next one takes (`linesOf`): 0 is
 * that line itself, the others are in what it calls.
 */
export interface Cursor {
  readonly position: number;
  readonly line: number;
}

/** Where to stop: at a line, or where one layer goes forward, backward or takes its step. */
export type Target = { readonly name: LineName } | { readonly act: Act; readonly layer: number };

export const START: Cursor = { position: 0, line: 0 };

/** The lines that one line of fit takes, its own first. */
export function linesOf({ act, layer }: Moment): readonly LineName[] {
  const connected = layer % 2 === 0;
  switch (act) {
    case "forward":
      return connected ? ["forward", "fc-keep", "fc-sum"] : ["forward", "act-keep", "act-value"];
    case "backward":
      return connected ? ["backward", "fc-delta-w", "fc-delta-b", "fc-passes", "fc-error"] : ["backward", "act-error"];
    case "step":
      return connected ? ["step", "fc-weights", "fc-bias", "fc-clear", "fc-reset"] : ["step", "act-nothing"];
    case "loss":
      return ["loss", "mse-return"];
    default:
      return [act];
  }
}

/** The block that a line of fit calls; null where it calls none. */
export function calledBy({ act, layer }: Moment): Callee | null {
  if (act === "loss") return "mse";
  if (act !== "forward" && act !== "backward" && act !== "step") return null;
  return layer % 2 === 0 ? "connected" : "activation";
}

/** The line that is to be done next. */
export function lineAt(moments: readonly Moment[], { position, line }: Cursor): LineName {
  const moment = moments[position];
  return (moment && linesOf(moment)[line]) ?? "end";
}

/** The next line, wherever it is; at the end of the minibatch, stays there. */
export function into(moments: readonly Moment[], cursor: Cursor): Cursor {
  const moment = moments[cursor.position];
  if (moment && cursor.line + 1 < linesOf(moment).length) return { ...cursor, line: cursor.line + 1 };
  return out(moments, cursor);
}

/** The next line without going into what it calls. */
export function over(moments: readonly Moment[], cursor: Cursor): Cursor {
  return cursor.line === 0 ? out(moments, cursor) : into(moments, cursor);
}

/** The next line of fit. */
export function out(moments: readonly Moment[], { position }: Cursor): Cursor {
  return { position: Math.min(position + 1, moments.length - 1), line: 0 };
}

/** The line before, without going into what it called. */
export function back({ position, line }: Cursor): Cursor {
  return line > 0 ? { position, line: line - 1 } : { position: Math.max(0, position - 1), line: 0 };
}

/** The next stop behind `cursor`; null where this minibatch has none. */
export function runTo(moments: readonly Moment[], cursor: Cursor, target: Target): Cursor | null {
  for (let position = cursor.position; position < moments.length; position++) {
    const moment = moments[position];
    if (!moment) return null;
    const line = "name" in target ? linesOf(moment).indexOf(target.name) : isAt(moment, target) ? 0 : -1;
    if (line >= 0 && (position > cursor.position || line > cursor.line)) return { position, line };
  }
  return null;
}

export function isAt(moment: Moment, { act, layer }: { readonly act: Act; readonly layer: number }): boolean {
  return moment.act === act && moment.layer === layer;
}

/** The position where an example is taken up. */
export function positionOf(moments: readonly Moment[], example: number): number {
  return moments.findIndex((moment) => moment.act === "take" && moment.example === example);
}
