/** The results that the page reports: one record for each check of an answer, right or wrong, and for each run that had a goal. */

import type { ResultRecord } from "../plain/result-record";
import { readTries, type Tries, tried, writeTries } from "../state/tries";
import { emitUp } from "./events";
import { recall, remember } from "./memory";

/** Where tries are kept from visit to visit. */
interface TriesPlace {
  read(): string;
  write(tries: string): void;
}

const TRIES = "course.tries";

/** The tries of this visit, if the browser refused to store the newest. */
let unkept = "";

let place: TriesPlace = {
  read: () => unkept || (recall(TRIES) ?? ""),
  write: (tries) => {
    unkept = remember(TRIES, tries) ? "" : tries;
  },
};

/** Lets a course platform keep the tries of each learner: several may share one browser. */
export function keepTriesIn(other: TriesPlace): void {
  place = other;
}

export function keptTries(): Tries {
  return readTries(place.read());
}

/** Counts the try and reports it, by an event on the element that the page around knows. */
export function tellResult(element: EventTarget, { id, right, given, total }: Omit<ResultRecord, "attempt">): void {
  const tries = tried(keptTries(), id, right);
  place.write(writeTries(tries));
  const detail: ResultRecord = { id, right, attempt: tries.get(id)?.count ?? 1, given, total };
  emitUp(element, "digit-playground-result", detail);
}
