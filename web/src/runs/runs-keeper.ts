/** What a list of runs needs, loaded when there is one. */

import type { Report } from "../../../wasm/playground";
import { recall, remember } from "../kit/memory";
import { tellOthers } from "../kit/others";
import { tellResult } from "../kit/results";
import { mergeSpec, type Spec, type SpecInput, specFromText, specToText } from "../plain/spec";
import type { Backend } from "../run/backend";
import type { Curve } from "../state/curve";
import { GOAL, goalOf } from "../state/goal";
import { merged } from "../state/merge";
import type { Run, Runs, Stretch } from "../state/runs";
import { keep } from "./runs";
import { runsFromText, runsToText } from "./saved-runs";
import { trailOf } from "./trail";

export { overlays } from "./runs";

/** Where the list is kept. */
export const SAVED = "runs";

/** The runs of earlier visits, as far as they can be read. */
export function savedRuns(text: string, backend: Backend, base: Spec): Runs {
  return runsFromText(text, (saved) => legal(saved, backend, base));
}

/** Identifies a run across lists, in which its id may differ. */
const keyOf = ({ checksum, spec }: Run): string => `${checksum} ${Object.values(spec)}`;

/**
 * Stores a list that was derived from the stored text `before`. Adds the runs that other tabs and other playgrounds of the page have stored
 * since, and leaves out those that they have deleted. Without `writes`, when only others have changed their lists, nothing is stored.
 */
export function storeRuns(runs: Runs, before: string, backend: Backend, base: Spec, writes = true): Stored {
  const theirs = recall(SAVED) ?? before;
  const [known, there] = [before, theirs].map((text) => savedRuns(text, backend, base).list);
  const all = theirs === before ? runs : together(runs, known ?? [], there ?? []);
  if (!writes) return { runs: all, text: theirs, persistent: true };
  const text = runsToText(all);
  const persistent = remember(SAVED, text);
  if (persistent && text !== theirs) tellOthers(SAVED);
  return { runs: all, text, persistent };
}

export interface Stored {
  readonly runs: Runs;
  readonly text: string;
  /** False if the browser refuses to store the list. */
  readonly persistent: boolean;
}

/** Newest first, like the lists; a run that both have trained appears once, with the name and the pin that were given last. */
function together(mine: Runs, known: readonly Run[], theirs: readonly Run[]): Runs {
  const byKey = (list: readonly Run[]): Map<string, Run> => new Map(list.map((run) => [keyOf(run), run]));
  const [own, before] = [byKey(mine.list), byKey(known)];
  let { lastId } = mine;
  const all = merged(known.toReversed(), mine.list.toReversed(), theirs.toReversed(), keyOf).toReversed();
  const list = Array.from(byKey(all), ([key]) => {
    const [ours, former] = [own.get(key), before.get(key)];
    const other = theirs.find((run) => keyOf(run) === key) ?? ours;
    if (!other) return [];
    if (!ours) return [{ ...other, id: ++lastId }];
    const isChanged = former?.name !== ours.name || former.pinned !== ours.pinned;
    return [isChanged ? ours : { ...ours, name: other.name, pinned: other.pinned }];
  });
  return { ...mine, list: list.flat(), lastId };
}

/** The saved spec, if the core still accepts it; fields that it lacks are the default's. */
function legal(saved: unknown, backend: Backend, base: Spec): Spec | null {
  if (typeof saved !== "object" || saved === null) return null;
  const input = mergeSpec(base, saved as SpecInput);
  return backend.check(input) === null ? specFromText(specToText(input), backend.fields) : null;
}

/** The newest state of the run under way. */
export interface Latest {
  readonly run: number;
  /** Id of the list's entry for an earlier state of this run, or null. */
  readonly kept: { id: number | null };
  readonly spec: Spec;
  /** Settings that were in force before, oldest first. */
  readonly log: readonly Stretch[];
  readonly curve: Curve;
  readonly report: Report;
}

/** `runs` with the run under way added. If that is over and had a goal, the element reports how it did. */
export function withLatest(runs: Runs, latest: Latest, element: EventTarget): Runs {
  const { spec, log, curve, report, kept } = latest;
  const { confusion, checksum, minibatch } = report;
  tellGoal(element, latest);
  const trained = { ...trailOf(log, spec, minibatch), points: curve.points, confusion, checksum };
  const all = keep(runs, trained, kept.id);
  kept.id = all.list[0]?.id ?? null;
  return all;
}

/** The ending last reported for each run: a run is kept more than once, later perhaps under another spec. */
const ends = new WeakMap<object, string>();

function tellGoal(element: EventTarget, { kept, spec, report }: Latest): void {
  const { ending, checksum } = report;
  if (ending === "" || ends.get(kept) === checksum) return;
  ends.set(kept, checksum);
  const goal = goalOf(spec, report);
  if (goal) tellResult(element, { id: GOAL, ...goal, total: 1 });
}
