import { describe, expect, test } from "vitest";
import {
  canPin,
  hideAll,
  keep,
  MOST_PINNED,
  MOST_RUNS,
  NO_RUNS,
  overlays,
  pin,
  remove,
  rename,
  restore,
  show,
} from "../../../web/src/runs/runs";
import type { Measured } from "../../../web/src/state/curve";
import { SLOTS } from "../../../web/src/state/overlay";
import type { Runs, Trained } from "../../../web/src/state/runs";
import { lecture } from "../fixture";

function points(length: number, count = 3): Measured[] {
  return Array.from({ length: count }, (_, index) => ({
    minibatch: Math.round((length * index) / (count - 1)),
    trainLoss: 1,
    testLoss: 1,
    trainAccuracy: 0.5,
    testAccuracy: 0.5,
  }));
}

function trained(seed: number, changes: Partial<Trained> = {}): Trained {
  const spec = { ...lecture, seed };
  return { spec, points: points(100), confusion: [], checksum: String(seed), ...changes };
}

function runs(count: number): Runs {
  return Array.from({ length: count }, (_, seed) => trained(seed)).reduce((list, run) => keep(list, run), NO_RUNS);
}

const seeds = ({ list }: Runs): number[] => list.map((run) => run.spec.seed);

test("the newest comes first, each with an id of its own", () => {
  const three = runs(3);
  expect(seeds(three)).toEqual([2, 1, 0]);
  expect(three.list.map((run) => run.id)).toEqual([3, 2, 1]);
});

test("a run without a minibatch is none", () => {
  expect(keep(NO_RUNS, trained(1, { points: points(100).slice(0, 1) }))).toBe(NO_RUNS);
});

test("a later state of a run replaces the earlier one, and keeps what the user has done to it", () => {
  const named = show(pin(rename(runs(2), 1, " Mine "), 1, true), 1, true);
  const later = keep(named, trained(0, { checksum: "later", points: points(900) }), 1);
  expect(later.list).toHaveLength(2);
  expect(later.list[0]).toMatchObject({ id: 1, name: "Mine", pinned: true, slot: 0, checksum: "later" });
});

test("the same weights of the same settings are the same run", () => {
  const again = keep(runs(3), trained(0));
  expect(seeds(again)).toEqual([0, 2, 1]);
  expect(seeds(keep(runs(3), trained(0, { checksum: "other" })))).toEqual([0, 2, 1, 0]);
});

test("a long run is kept in few points, both ends among them, without its matrices", () => {
  const heavy = points(5000, 600).map((point) => ({ ...point, testConfusion: new Uint16Array(100) }));
  const kept = keep(NO_RUNS, trained(1, { points: heavy })).list[0]?.points ?? [];
  expect(kept.length).toBeLessThanOrEqual(100);
  expect([kept[0]?.minibatch, kept.at(-1)?.minibatch]).toEqual([0, 5000]);
  expect(kept[0]).not.toHaveProperty("testConfusion");
});

describe("memory is bounded", () => {
  test("the oldest go, pinned ones stay", () => {
    const pinned = pin(runs(2), 1, true);
    const many = Array.from({ length: 40 }, (_, index) => trained(100 + index)).reduce(
      (list, run) => keep(list, run),
      pinned,
    );
    expect(many.list).toHaveLength(MOST_RUNS);
    expect(seeds(many)).toContain(0);
    expect(seeds(many)).not.toContain(1);
    expect(seeds(many)[0]).toBe(139);
  });

  test("not all can be pinned", () => {
    const all = runs(MOST_RUNS).list.reduce((list, run) => pin(list, run.id, true), runs(MOST_RUNS));
    expect(all.list.filter((run) => run.pinned)).toHaveLength(MOST_PINNED);
    expect(canPin(all)).toBe(false);
    expect(canPin(pin(all, all.list[0]?.id ?? 0, false))).toBe(true);
  });
});

test("a deleted run comes back where it was, once", () => {
  const back = restore(remove(show(runs(3), 2, true), 2));
  expect(seeds(back)).toEqual([2, 1, 0]);
  expect(back.list[1]?.slot).toBe(0);
  expect(restore(back)).toBe(back);
  expect(remove(back, 99)).toBe(back);
});

test("its curve does not come back where another has its letter", () => {
  const back = restore(show(remove(show(runs(3), 2, true), 2), 1, true));
  expect(back.list.map((run) => run.slot)).toEqual([null, null, 0]);
});

describe("curves on the charts", () => {
  test("get the first letter that is free, and no more than there are", () => {
    const all = runs(8).list.reduce((list, run) => show(list, run.id, true), runs(8));
    expect(overlays(all).map(({ slot }) => slot)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(overlays(all)).toHaveLength(SLOTS.length);
    const second = all.list.find((run) => run.slot === 1)?.id ?? 0;
    const swapped = show(show(all, second, false), 1, true);
    expect(swapped.list.find((run) => run.id === 1)?.slot).toBe(1);
  });

  test("can all be taken off", () => {
    expect(overlays(hideAll(show(runs(2), 1, true)))).toEqual([]);
  });
});

test("a name of blanks is the automatic one", () => {
  expect(rename(rename(runs(1), 1, "x"), 1, "  ").list[0]?.name).toBe("");
});
