/** The runs that were trained, newest first, in bounded memory. Every function returns a new value and leaves its arguments alone. */

import { type Measured, sample } from "../state/curve";
import { type Overlay, SLOTS } from "../state/overlay";
import type { Run, Runs, Trained } from "../state/runs";

export const NO_RUNS: Runs = { list: [], lastId: 0, deleted: null };

export const MOST_RUNS = 30;
export const MOST_PINNED = 20;
const POINTS = 100;
const NAME = 60;

function bounded(list: readonly Run[]): readonly Run[] {
  let surplus = list.length - MOST_RUNS;
  return list
    .toReversed()
    .filter((run) => run.pinned || surplus-- <= 0)
    .toReversed();
}

/**
 * Adds a run. `id` is that of an earlier state of the same run, which it replaces, or null. A run with the weights and settings of one in
 * the list is the same run, and moves to the front.
 */
export function keep(runs: Runs, trained: Trained, id: number | null = null): Runs {
  const last = trained.points.at(-1);
  if (!last || last.minibatch === 0) return runs;
  const isSame = (run: Run): boolean =>
    run.id === id ||
    (run.checksum === trained.checksum && String(Object.values(run.spec)) === String(Object.values(trained.spec)));
  const known = runs.list.find(isSame);
  const run: Run = {
    id: known?.id ?? runs.lastId + 1,
    name: known?.name ?? "",
    pinned: known?.pinned ?? false,
    slot: known?.slot ?? null,
    ...trained,
    points: sample(trained.points, POINTS).map(measured),
  };
  const list = bounded([run, ...runs.list.filter((other) => other !== known)]);
  return { ...runs, list, lastId: Math.max(runs.lastId, run.id) };
}

/** Drops the matrices that a point of the run under way carries. */
function measured({ minibatch, trainLoss, testLoss, trainAccuracy, testAccuracy }: Measured): Measured {
  return { minibatch, trainLoss, testLoss, trainAccuracy, testAccuracy };
}

function change(runs: Runs, id: number, changes: Partial<Run>): Runs {
  return { ...runs, list: runs.list.map((run) => (run.id === id ? { ...run, ...changes } : run)) };
}

/** A blank name restores the automatic one. */
export function rename(runs: Runs, id: number, name: string): Runs {
  return change(runs, id, { name: name.trim().slice(0, NAME) });
}

export function canPin(runs: Runs): boolean {
  return runs.list.filter((run) => run.pinned).length < MOST_PINNED;
}

export function pin(runs: Runs, id: number, pinned: boolean): Runs {
  return pinned && !canPin(runs) ? runs : change(runs, id, { pinned });
}

export function remove(runs: Runs, id: number): Runs {
  const index = runs.list.findIndex((run) => run.id === id);
  const run = runs.list[index];
  if (!run) return runs;
  return { ...runs, list: runs.list.toSpliced(index, 1), deleted: { run, index } };
}

/** Undoes the last deletion; the curve returns unless its slot is taken. */
export function restore(runs: Runs): Runs {
  if (!runs.deleted) return runs;
  const { run, index } = runs.deleted;
  const slot = runs.list.some((other) => other.slot === run.slot) ? null : run.slot;
  return { ...runs, list: bounded(runs.list.toSpliced(index, 0, { ...run, slot })), deleted: null };
}

/** The first free slot on the charts, or null. */
export function freeSlot(runs: Runs): number | null {
  for (let slot = 0; slot < SLOTS.length; slot++) {
    if (!runs.list.some((run) => run.slot === slot)) return slot;
  }
  return null;
}

/** Puts a run's curve on the charts or takes it off; does nothing if no slot is free. */
export function show(runs: Runs, id: number, shown: boolean): Runs {
  const slot = shown ? freeSlot(runs) : null;
  return shown && slot === null ? runs : change(runs, id, { slot });
}

export function hideAll(runs: Runs): Runs {
  return { ...runs, list: runs.list.map((run) => ({ ...run, slot: null })) };
}

/** What the charts show besides the run under way, in the order of the letters. */
export function overlays(runs: Runs): readonly Overlay[] {
  return runs.list
    .flatMap(({ slot, points }) => (slot === null ? [] : [{ slot, points }]))
    .toSorted((a, b) => a.slot - b.slot);
}
