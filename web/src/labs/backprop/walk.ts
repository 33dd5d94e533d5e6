/** The walk through the worked example: six numbers forward, fourteen derivatives backward, one per step. */

import type { ChainSymbol } from "../../../../wasm/labs/backprop";

/** In the order in which the core gives them. */
export const SYMBOLS: readonly ChainSymbol[] = [
  "x1",
  "x2",
  "y",
  "w1",
  "w2",
  "w3",
  "w4",
  "w5",
  "w6",
  "b1",
  "b2",
  "b3",
  "z1",
  "a1",
  "z2",
  "a2",
  "a3",
  "L",
];

export const CONSTANTS = SYMBOLS.slice(0, 3);
export const PARAMETERS = SYMBOLS.slice(3, 12);
export const FORWARD = SYMBOLS.slice(12);

/** What each forward step reads. */
export const READS: Readonly<Partial<Record<ChainSymbol, readonly ChainSymbol[]>>> = {
  z1: ["w1", "x1", "w3", "x2", "b1"],
  a1: ["z1"],
  z2: ["w2", "x1", "w4", "x2", "b2"],
  a2: ["z2"],
  a3: ["w5", "a1", "w6", "a2", "b3"],
  L: ["y", "a3"],
};

export function isParameter(symbol: ChainSymbol): boolean {
  return PARAMETERS.includes(symbol);
}

/** What a step brings: a number of the forward pass, or the derivative of the loss by one. */
export interface Stop {
  readonly pass: "forward" | "backward";
  readonly symbol: ChainSymbol;
}

/** All stops; step k of the walk brings stops[k - 1]. */
export function stopsOf(backward: readonly ChainSymbol[]): Stop[] {
  return [
    ...FORWARD.map((symbol) => ({ pass: "forward", symbol }) as const),
    ...backward.map((symbol) => ({ pass: "backward", symbol }) as const),
  ];
}

/** Whether the number is known after `step` steps; a given number always is. */
export function hasValue(symbol: ChainSymbol, step: number): boolean {
  return !FORWARD.includes(symbol) || FORWARD.indexOf(symbol) < step;
}

/** Whether dL/d`symbol` is known after `step` steps. */
export function hasDerivative(stops: readonly Stop[], symbol: ChainSymbol, step: number): boolean {
  return stops.slice(0, step).some((stop) => stop.pass === "backward" && stop.symbol === symbol);
}

/** After how many steps dL/d`symbol` is known. */
export function stepOf(stops: readonly Stop[], symbol: ChainSymbol): number {
  return stops.findIndex((stop) => stop.pass === "backward" && stop.symbol === symbol) + 1;
}
