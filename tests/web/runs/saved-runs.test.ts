import { describe, expect, test } from "vitest";
import type { Spec } from "../../../web/src/plain/spec";
import { keep, NO_RUNS, pin, rename, show } from "../../../web/src/runs/runs";
import { runsFromText, runsToText } from "../../../web/src/runs/saved-runs";
import type { Measured } from "../../../web/src/state/curve";
import type { Runs } from "../../../web/src/state/runs";
import { lecture } from "../fixture";

const point: Measured = { minibatch: 0, trainLoss: 2.25, testLoss: 2.5, trainAccuracy: 0.125, testAccuracy: 0.0625 };
const points = [point, { ...point, minibatch: 50, testLoss: 0.5 }];
const confusion = Array.from({ length: 100 }, (_, index) => index);

function runs(): Runs {
  const two = [1, 2].reduce(
    (list, seed) => keep(list, { spec: { ...lecture, seed }, before: [], points, confusion, checksum: String(seed) }),
    NO_RUNS,
  );
  return show(pin(rename(two, 1, "Mine"), 1, true), 1, true);
}

const any = (spec: unknown): Spec => spec as Spec;

test("come back as they were, but for their places on the charts", () => {
  const back = runsFromText(runsToText(runs()), any);
  expect(back.list).toEqual(runs().list.map((run) => ({ ...run, slot: null })));
});

test("what was another setting before comes back, too", () => {
  const before = [{ minibatch: 30, spec: { ...lecture, learningRate: 0.1 } }];
  const changed = keep(NO_RUNS, { spec: lecture, before, points, confusion, checksum: "" });
  expect(runsFromText(runsToText(changed), any).list[0]?.before).toEqual(before);
  const broken = runsToText(changed).replace('"minibatch":30', '"minibatch":"x"');
  expect(runsFromText(broken, any).list[0]?.before).toEqual([]);
});

test("what became infinite comes back as that, and what became NaN as NaN", () => {
  const diverged = keep(NO_RUNS, {
    spec: lecture,
    points: [
      point,
      { ...point, minibatch: 3, trainLoss: Number.POSITIVE_INFINITY },
      { ...point, minibatch: 4, trainLoss: Number.NaN },
    ],
    confusion,
    checksum: "",
  });
  const points = runsFromText(runsToText(diverged), any).list[0]?.points;
  expect(points?.map(({ trainLoss }) => trainLoss)).toEqual([point.trainLoss, Number.POSITIVE_INFINITY, Number.NaN]);
});

describe("what is not a run is left out", () => {
  const saved = JSON.parse(runsToText(runs()));
  const withFirst = (changes: object): string =>
    JSON.stringify({ ...saved, list: [{ ...saved.list[0], ...changes }, saved.list[1], null, 7] });

  test.each([
    ["no spec", { spec: undefined }],
    ["rows that are none", { points: [[0, 1], "x"] }],
    ["a minibatch that is none", { points: [[0.5, 1, 1, 1, 1]] }],
    ["points that go back", { points: [...saved.list[0].points].reverse() }],
    ["no training at all", { points: saved.list[0].points.slice(0, 1) }],
    ["99 counts", { confusion: confusion.slice(1) }],
    ["counts that are none", { confusion: confusion.map(String) }],
    ["no checksum", { checksum: 5 }],
  ])("%s", (_, changes) => {
    const back = runsFromText(withFirst(changes), (spec) => (spec ? any(spec) : null));
    expect(back.list.map((run) => run.name)).toEqual(["Mine"]);
  });

  test.each(["", "{", "null", "[]", "{}", '{"version":1}', '{"version":1,"list":5}', '{"version":2,"list":[]}'])(
    "%j",
    (text) => {
      expect(runsFromText(text, any)).toEqual(NO_RUNS);
    },
  );
});
