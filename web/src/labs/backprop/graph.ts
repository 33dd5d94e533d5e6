/** Where the worked example's graph has its boxes and edges: from left to right or, on a narrow screen, upright. */

import type { ChainFactor, ChainSymbol } from "../../../../wasm/labs/backprop";
import { FORWARD, READS } from "./walk";

export interface Box {
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: Readonly<Record<ChainSymbol, Box>>;
}

export type Edge = readonly [ChainSymbol, ChainSymbol];

/** From box to box; an edge with a weight leads through the weight's box. */
export const EDGES: readonly Edge[] = [
  ["x1", "w1"],
  ["w1", "z1"],
  ["x1", "w2"],
  ["w2", "z2"],
  ["x2", "w3"],
  ["w3", "z1"],
  ["x2", "w4"],
  ["w4", "z2"],
  ["b1", "z1"],
  ["b2", "z2"],
  ["z1", "a1"],
  ["z2", "a2"],
  ["a1", "w5"],
  ["w5", "a3"],
  ["a2", "w6"],
  ["w6", "a3"],
  ["b3", "a3"],
  ["a3", "L"],
  ["y", "L"],
];

type Positions = Readonly<Record<ChainSymbol, readonly [number, number]>>;

const LYING: Positions = {
  x1: [54, 100],
  x2: [54, 252],
  w1: [188, 80],
  w2: [188, 142],
  w3: [188, 210],
  w4: [188, 272],
  b1: [330, 27],
  b2: [330, 325],
  z1: [330, 100],
  z2: [330, 252],
  a1: [462, 100],
  a2: [462, 252],
  w5: [588, 124],
  w6: [588, 228],
  b3: [712, 90],
  a3: [712, 176],
  y: [846, 90],
  L: [846, 176],
};

const STANDING: Positions = {
  x1: [88, 28],
  x2: [264, 28],
  w1: [44, 118],
  w2: [132, 118],
  w3: [220, 118],
  w4: [308, 118],
  z1: [88, 218],
  z2: [264, 218],
  b1: [44, 284],
  b2: [308, 284],
  a1: [112, 350],
  a2: [240, 350],
  w5: [112, 430],
  w6: [240, 430],
  a3: [176, 514],
  b3: [300, 514],
  L: [176, 596],
  y: [300, 596],
};

/** What is computed may need more room than what is given. */
function laid(width: number, height: number, given: number, computed: number, positions: Positions): GraphLayout {
  const boxes = Object.entries(positions).map(([symbol, [x, y]]) => {
    const isGiven = !FORWARD.includes(symbol as ChainSymbol);
    return [symbol, { x, y, width: isGiven ? given : computed, height: 48 }];
  });
  return { width, height, boxes: Object.fromEntries(boxes) };
}

export const lying = laid(900, 352, 104, 104, LYING);
export const standing = laid(352, 628, 86, 94, STANDING);

/** The edges that a derivative goes back along, from the loss on. */
export function pathOf(factors: readonly ChainFactor[]): Edge[] {
  return factors.flatMap(({ of, by }) => {
    const direct = EDGES.find(([from, to]) => from === by && to === of);
    if (direct) return [direct];
    const weight = EDGES.find(([from, to]) => to === of && EDGES.some(([a, b]) => a === by && b === from))?.[0];
    return EDGES.filter(([from, to]) => (from === weight && to === of) || (from === by && to === weight)).reverse();
  });
}

/** The edges that lead to a number of the forward pass. */
export function edgesInto(symbol: ChainSymbol): Edge[] {
  const reads = READS[symbol] ?? [];
  return EDGES.filter(([from, to]) => reads.includes(from) && (to === symbol || reads.includes(to)));
}
