/** The units of a layer, in rows on a picture: where each is, which one is under a point, to which one a key leads. */

import type { UnitAddress } from "../state/unit";

/** In CSS pixels. A unit's own box is `width` x `height`, the next one begins a pitch further. */
export interface Block {
  readonly layer: number;
  readonly units: number;
  readonly columns: number;
  readonly left: number;
  readonly top: number;
  readonly pitchX: number;
  readonly pitchY: number;
  readonly width: number;
  readonly height: number;
}

export interface Position {
  readonly left: number;
  readonly top: number;
}

export function positionOf(block: Block, unit: number): Position {
  return {
    left: block.left + (unit % block.columns) * block.pitchX,
    top: block.top + Math.floor(unit / block.columns) * block.pitchY,
  };
}

export function sameUnit(a: UnitAddress | null, b: UnitAddress | null): boolean {
  return a?.layer === b?.layer && a?.unit === b?.unit;
}

/** The gap after a unit counts as its own, so that nothing flickers under a moving pointer. */
export function unitAt(blocks: readonly Block[], x: number, y: number): UnitAddress | null {
  for (const block of blocks) {
    const column = Math.floor((x - block.left) / block.pitchX);
    const row = Math.floor((y - block.top) / block.pitchY);
    const unit = row * block.columns + column;
    if (column >= 0 && column < block.columns && row >= 0 && unit < block.units) return { layer: block.layer, unit };
  }
  return null;
}

/** The unit that `key` leads to from another; the same one if there is none further; null for keys that lead nowhere. */
export function walk(blocks: readonly Block[], from: UnitAddress, key: string): UnitAddress | null {
  const index = blocks.findIndex(({ layer }) => layer === from.layer);
  const block = blocks[index];
  if (!block) return null;
  const { layer, unit } = from;
  const stay = (next: number): UnitAddress => ({ layer, unit: next >= 0 && next < block.units ? next : unit });
  switch (key) {
    case "ArrowUp":
      return stay(unit - block.columns);
    case "ArrowDown":
      return stay(unit + block.columns);
    case "ArrowLeft":
      return unit % block.columns > 0 ? stay(unit - 1) : beside(block, unit, blocks[index - 1], false);
    case "ArrowRight":
      return (unit + 1) % block.columns > 0 && unit + 1 < block.units
        ? stay(unit + 1)
        : beside(block, unit, blocks[index + 1], true);
    case "PageUp":
      return beside(block, unit, blocks[index - 1], false);
    case "PageDown":
      return beside(block, unit, blocks[index + 1], true);
    case "Home":
      return stay(0);
    case "End":
      return stay(block.units - 1);
    default:
      return null;
  }
}

/** The unit of `other` at the same height: in its first column when coming from the left, otherwise in its last. */
function beside(block: Block, unit: number, other: Block | undefined, fromLeft: boolean): UnitAddress {
  if (!other) return { layer: block.layer, unit };
  const middle = positionOf(block, unit).top + block.height / 2;
  const rows = Math.ceil(other.units / other.columns);
  const row = Math.max(0, Math.min(rows - 1, Math.round((middle - other.top - other.height / 2) / other.pitchY)));
  const column = fromLeft ? 0 : other.columns - 1;
  return { layer: other.layer, unit: Math.min(other.units - 1, row * other.columns + column) };
}
