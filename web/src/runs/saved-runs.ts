/** Runs as text, stored from visit to visit. The text may be anything: whatever is not a run is left out. */

import { changedFields, type Spec } from "../plain/spec";
import type { Measured } from "../state/curve";
import type { Run, Runs, Stretch } from "../state/runs";
import { keep, NO_RUNS, pin, rename } from "./runs";

/** Text of any other version is ignored. */
const VERSION = 1;
const CLASSES = 100;
const DIGITS = 5;

/** JSON knows no infinity. */
const INFINITE = "infinite";

/** Minibatch, training and test loss, training and test accuracy; null for what is no number. */
type Row = readonly (number | typeof INFINITE | null)[];

function short(value: number): Row[number] {
  if (value === Number.POSITIVE_INFINITY) return INFINITE;
  return Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : null;
}

function rowOf({ minibatch, trainLoss, testLoss, trainAccuracy, testAccuracy }: Measured): Row {
  return [minibatch, short(trainLoss), short(testLoss), short(trainAccuracy), short(testAccuracy)];
}

/** Leaves out the curves' slots on the charts: each visit assigns its own. */
export function runsToText(runs: Runs): string {
  const list = runs.list.map(({ spec, before, name, pinned, points, confusion, checksum }) => {
    const former = before?.map((stretch) => formerOf(stretch, spec));
    return { spec, before: former, name, pinned, points: points.map(rowOf), confusion, checksum };
  });
  return JSON.stringify({ version: VERSION, list });
}

/** Earlier settings, as the fields that differ from the final spec. */
function formerOf(stretch: Stretch, spec: Spec): object {
  const fields = changedFields(spec, stretch.spec).map((name) => [name, stretch.spec[name]]);
  return { minibatch: stretch.minibatch, fields: Object.fromEntries(fields) };
}

/** `legal` gives the spec that a saved value stands for, or null. */
export function runsFromText(text: string, legal: (spec: unknown) => Spec | null): Runs {
  let runs = NO_RUNS;
  for (const saved of savedList(text).toReversed()) {
    const spec = legal(saved.spec);
    const points = pointsOf(saved.points);
    const { name, pinned, confusion, checksum } = saved;
    if (!spec || !points || !isConfusion(confusion) || typeof checksum !== "string") continue;
    const before = runs;
    runs = keep(runs, { spec, before: formerIn(saved.before, spec, legal), points, confusion, checksum });
    const run = runs.list[0];
    if (runs === before || !run) continue;
    if (typeof name === "string") runs = rename(runs, run.id, name);
    runs = pin(runs, run.id, pinned === true);
  }
  return runs;
}

type Saved = { readonly [Name in keyof Run]?: unknown };

function savedList(text: string): readonly Saved[] {
  try {
    const saved: { version?: unknown; list?: unknown } | null = JSON.parse(text);
    if (saved?.version !== VERSION || !Array.isArray(saved.list)) return [];
    return saved.list.filter((entry) => typeof entry === "object" && entry !== null);
  } catch {
    return [];
  }
}

/** Empty if any of the entries is invalid. */
function formerIn(stretches: unknown, spec: Spec, legal: (spec: unknown) => Spec | null): readonly Stretch[] {
  if (!Array.isArray(stretches)) return [];
  const former = stretches.map((stretch: { minibatch?: unknown; fields?: unknown } | null): Stretch | null => {
    const { minibatch, fields } = stretch ?? {};
    const before = typeof fields === "object" ? legal({ ...spec, ...fields }) : null;
    return before && Number.isInteger(minibatch) ? { minibatch: Number(minibatch), spec: before } : null;
  });
  return former.every((stretch) => stretch !== null) ? former : [];
}

function pointsOf(rows: unknown): Measured[] | null {
  if (!Array.isArray(rows) || !rows.every(isRow)) return null;
  const points = rows.map(([minibatch, ...values]) => {
    const [trainLoss, testLoss, trainAccuracy, testAccuracy] = values.map((value) =>
      value === INFINITE ? Number.POSITIVE_INFINITY : (value ?? Number.NaN),
    );
    return { minibatch, trainLoss, testLoss, trainAccuracy, testAccuracy } as Measured;
  });
  const ascend = points.every(({ minibatch }, index) => minibatch > (points[index - 1]?.minibatch ?? -1));
  return ascend ? points : null;
}

function isRow(row: unknown): row is Row {
  const isNumber = (value: unknown): boolean => value === null || value === INFINITE || typeof value === "number";
  return Array.isArray(row) && row.length === 5 && Number.isInteger(row[0]) && row.every(isNumber);
}

function isConfusion(counts: unknown): counts is readonly number[] {
  return Array.isArray(counts) && counts.length === CLASSES && counts.every((count) => Number.isInteger(count));
}
