/** How the numbers of the worked example are written: a₁, w₅, L. */

import type { ChainSymbol } from "../../../../wasm/labs/backprop";
import { subscript } from "../../texts/numbers";

export function nameOf(symbol: ChainSymbol): string {
  return symbol.replace(/\d/, (digit) => subscript(Number(digit)));
}

/** ∂L/∂w₅. */
export function derivativeOf(symbol: ChainSymbol): string {
  return `∂L/∂${nameOf(symbol)}`;
}
