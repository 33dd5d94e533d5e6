/** The network as a graph: where its units go, and which of its thousands of edges are worth drawing. */

import type { UnitAddress } from "../state/unit";
import type { Block } from "./blocks";

/** The share of the width that a layer has, edges included. */
export interface Slot {
  readonly left: number;
  readonly width: number;
}

/** Weights of every layer, (inputs, units) row by row as in Y = X W + 1 bT; null where they are not known yet. */
export type Weights = readonly (Float32Array | null)[];

export interface Edge {
  /** The layer it leads to. */
  readonly layer: number;
  /** Unit of the layer before. */
  readonly from: number;
  readonly to: number;
  /** Sign and size relative to the strongest of its layer, -1 to 1. */
  readonly share: number;
}

/** Least width of the inputs, and their share of a large picture. */
const INPUT_SLOT = 88;
const INPUT_SHARE = 0.14;
const SIDE = 8;
/** The largest pitch of a unit: this, or this share of the height if that is more. */
const LARGEST_PITCH = 22;
const PITCH_SHARE = 1 / 16;
/** The share of its slot that a layer's units take; the rest is for the edges. */
const BLOCK_SHARE = 0.52;
/** A block whose last row is full is preferred to one with larger units, down to this ratio. */
const FULL_ROWS = 0.85;
/** Edges drawn from one layer to the next: as many as the eye can follow. */
const MOST_EDGES = 14;
const MOST_PIXEL_EDGES = 20;

/** One for each layer, the inputs first. */
export function slotsOf(layers: number, width: number): readonly Slot[] {
  const inputs = Math.max(INPUT_SLOT, INPUT_SHARE * width);
  const each = (width - inputs) / (layers - 1);
  return Array.from({ length: layers }, (_, layer) =>
    layer === 0 ? { left: 0, width: inputs } : { left: inputs + (layer - 1) * each, width: each },
  );
}

/** A block of units for each layer, in the middle of its slot and of the height. */
export function layOutGraph(layers: readonly number[], slots: readonly Slot[], height: number): readonly Block[] {
  return layers.map((units, layer) => {
    const slot = slots[layer] ?? { left: 0, width: 0 };
    const room = layer === 0 ? slot.width - 4 : slot.width * BLOCK_SHARE;
    const columns = layer === 0 ? SIDE : layer === layers.length - 1 ? 1 : columnsFor(units, room, height);
    const rows = Math.ceil(units / columns);
    const pitch = pitchFor(columns, rows, room, height);
    const side = pitch > 4 ? pitch - Math.max(1, Math.round(pitch / 7)) : pitch;
    // The inputs are aligned with their label, the others centred amid their edges.
    const left = layer === 0 ? slot.left : slot.left + (slot.width - columns * pitch) / 2;
    return {
      layer,
      units,
      columns,
      left: Math.round(left),
      top: Math.round((height - rows * pitch) / 2),
      pitchX: pitch,
      pitchY: pitch,
      width: side,
      height: side,
    };
  });
}

/** Whole pixels where possible, so that all units look alike. */
function pitchFor(columns: number, rows: number, width: number, height: number): number {
  const pitch = Math.min(Math.max(LARGEST_PITCH, PITCH_SHARE * height), width / columns, height / rows);
  return pitch > 2 ? Math.floor(pitch) : pitch;
}

/** The number of columns with the largest units; on a tie the fewest, since layers are drawn as columns. */
function columnsFor(units: number, width: number, height: number): number {
  let best = 1;
  let bestFit = 0;
  for (let columns = 1; columns <= units; columns++) {
    const rows = Math.ceil(units / columns);
    const pitch = pitchFor(columns, rows, width, height);
    const fit = columns * rows === units ? pitch : pitch * FULL_ROWS;
    if (fit > bestFit) {
      best = columns;
      bestFit = fit;
    }
  }
  return best;
}

/** The strongest weights into a unit and out of it. */
export function edgesOf(layers: readonly number[], weights: Weights, { layer, unit }: UnitAddress): readonly Edge[] {
  const units = layers[layer] ?? 0;
  const edges: Edge[] = [];
  const into = weights[layer - 1];
  if (into) {
    const inputs = layers[layer - 1] ?? 0;
    const column = Float32Array.from({ length: inputs }, (_, from) => into[from * units + unit] ?? 0);
    const most = layer === 1 ? MOST_PIXEL_EDGES : MOST_EDGES;
    edges.push(...scaled(strongest(column, most).map((from) => ({ layer, from, to: unit, share: column[from] ?? 0 }))));
  }
  const out = weights[layer];
  if (out) {
    const next = layers[layer + 1] ?? 0;
    const row = out.subarray(unit * next, (unit + 1) * next);
    const leaving = strongest(row, MOST_EDGES).map((to) => ({ layer: layer + 1, from: unit, to, share: row[to] ?? 0 }));
    edges.push(...scaled(leaving));
  }
  return edges;
}

/**
 * The strongest contributions w a to an output, followed back to the inputs. A unit's importance is divided among the contributions to its
 * sum, in proportion to their size; an edge's share is the importance that it carries, with the sign of w a. `outputs` are those of every
 * layer, the inputs first.
 */
export function pathTo(
  layers: readonly number[],
  weights: Weights,
  outputs: readonly ArrayLike<number>[],
  output: number,
): readonly Edge[] {
  const edges: Edge[] = [];
  let importance = new Map([[output, 1]]);
  for (let layer = layers.length - 1; layer > 0; layer--) {
    const into = weights[layer - 1];
    if (!into) break;
    const chosen = contributions(layers, layer, into, outputs[layer - 1] ?? [], importance);
    edges.push(...scaled(chosen));
    importance = new Map();
    for (const { from, share } of chosen) importance.set(from, (importance.get(from) ?? 0) + Math.abs(share));
  }
  return edges;
}

function contributions(
  layers: readonly number[],
  layer: number,
  into: Float32Array,
  before: ArrayLike<number>,
  importance: ReadonlyMap<number, number>,
): Edge[] {
  const most = layer === 1 ? MOST_PIXEL_EDGES : MOST_EDGES;
  const units = layers[layer] ?? 0;
  const inputs = layers[layer - 1] ?? 0;
  const products = new Float32Array(inputs);
  const candidates: Edge[] = [];
  for (const [to, worth] of importance) {
    let sum = 0;
    for (let from = 0; from < inputs; from++) {
      const product = (into[from * units + to] ?? 0) * (before[from] ?? 0);
      products[from] = product;
      sum += Math.abs(product);
    }
    for (const from of strongest(products, most)) {
      candidates.push({ layer, from, to, share: (worth * (products[from] ?? 0)) / sum });
    }
  }
  return candidates.sort((a, b) => Math.abs(b.share) - Math.abs(a.share)).slice(0, most);
}

/** Scales the shares to the largest. The weakest come first, so that the strongest are drawn over them. */
function scaled(edges: readonly Edge[]): Edge[] {
  const most = edges.reduce((largest, { share }) => Math.max(largest, Math.abs(share)), 0);
  return edges.map((edge) => ({ ...edge, share: edge.share / most })).reverse();
}

/** Indices of the values with the largest magnitude, strongest first; zeros and values that are not finite are left out. */
function strongest(values: Float32Array, most: number): number[] {
  const chosen: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const size = Math.abs(values[index] ?? 0);
    if (!(size > 0 && Number.isFinite(size))) continue;
    const weakest = chosen.length < most ? 0 : Math.abs(values[chosen[most - 1] ?? 0] ?? 0);
    if (size <= weakest) continue;
    let at = Math.min(chosen.length, most - 1);
    while (at > 0 && size > Math.abs(values[chosen[at - 1] ?? 0] ?? 0)) {
      chosen[at] = chosen[at - 1] ?? 0;
      at--;
    }
    chosen[at] = index;
  }
  return chosen;
}
