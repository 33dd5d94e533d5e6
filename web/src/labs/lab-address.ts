/** Keeps the values of a lab and the address of its page in step. */

import { addressWriter } from "../kit/address-writer";
import type { Problem } from "../plain/problem";
import { type CoursePage, readAddress } from "../state/course";
import { movedTo, problemsOfPage, valuesIn } from "../state/lab-address";
import { LANGUAGES } from "../texts/text";
import type { LabElement } from "./lab-element";

const write = addressWriter();

/** What is wrong in an address that leads to a lab, apart from the lab's values, which the lab checks itself. */
export function problemsIn(hash: string): readonly Problem[] {
  return problemsOfPage(hash, Object.keys(LANGUAGES));
}

/** Makes the lab take over the values in an address, and report these problems. An address without values leaves the lab as it is. */
export function followAddress(
  lab: LabElement,
  coursePage: CoursePage,
  hash: string,
  problems: readonly Problem[],
): void {
  lab.view = coursePage.view;
  const values = valuesIn(hash);
  const isNew = Object.keys(values).length > 0 && JSON.stringify(values) !== JSON.stringify(lab.values);
  lab.follow(isNew ? values : null, problems);
  writeAddress(lab);
}

export function writeAddress(lab: LabElement): void {
  write(() => {
    const coursePage = readAddress(location.hash);
    // The user may have left this lab by then.
    if (!lab.isConnected || coursePage === null || coursePage === "course" || lab.localName !== `lab-${coursePage.lab}`)
      return null;
    const address = movedTo(coursePage, location.hash, lab.values);
    return coursePage.view !== lab.view || address === location.hash ? null : address;
  });
}
