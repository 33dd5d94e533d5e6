/** The results that the page reports: one record for each check of an answer, right or wrong, and for each run that had a goal. */

import type { ResultRecord } from "../plain/result-record";
import { readTries, type Tries, tried, writeTries } from "../state/tries";
import { emitUp } from "./events";
import { recall, remember } from "./memory";

/** Where tries are kept from visit to visit. */
interface TriesStore {
  read(): string;
  write(tries: string): void;
}

const TRIES = "course.tries";

/** The tries of this visit, if the browser refused to store the newest. */
let unkept = "";

let store: TriesStore = {
  read: () => unkept || (recall(TRIES) ?? ""),
  write: (tries) => {
    unkept = remember(TRIES, tries) ? "" : tries;
  },
};

/** Lets a course platform keep the tries of each learner: several may share one browser. */
export function keepTriesIn(other: TriesStore): void {
  store = other;
}

export function keptTries(): Tries {
  return readTries(store.read());
}

/** Counts the try and reports it, by an event on the element that the page around knows. */
export function tellResult(element: EventTarget, { id, right, given, total }: Omit<ResultRecord, "attempt">): void {
  const tries = tried(keptTries(), id, right);
  store.write(writeTries(tries));
  const detail: ResultRecord = { id, right, attempt: tries.get(id)?.count ?? 1, given, total };
  emitUp(element, "digit-playground-result", detail);
}
