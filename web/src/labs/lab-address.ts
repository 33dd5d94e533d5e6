/** Keeps the values of a lab and the address of its page in step. */

import { addressWriter } from "../kit/address-writer";
import type { Problem } from "../plain/problem";
import { type Place, readAddress } from "../state/course";
import { movedTo, problemsOfPlace, valuesIn } from "../state/lab-address";
import { LANGUAGES } from "../texts/text";
import type { LabElement } from "./lab-element";

const write = addressWriter();

/** What is not followed of an address that leads to a lab, but for what the lab knows. */
export function problemsIn(hash: string): readonly Problem[] {
  return problemsOfPlace(hash, Object.keys(LANGUAGES));
}

/** Has the lab take over what an address says of it, and tell these problems. One that says nothing leaves it as it is. */
export function followAddress(lab: LabElement, place: Place, hash: string, problems: readonly Problem[]): void {
  lab.view = place.view;
  const values = valuesIn(hash);
  const isNew = Object.keys(values).length > 0 && JSON.stringify(values) !== JSON.stringify(lab.values);
  lab.follow(isNew ? values : null, problems);
  writeAddress(lab);
}

export function writeAddress(lab: LabElement): void {
  write(() => {
    const place = readAddress(location.hash);
    // The reader may have gone on.
    if (!lab.isConnected || place === null || place === "course" || lab.localName !== `lab-${place.lab}`) return null;
    const address = movedTo(place, location.hash, lab.values);
    return place.view !== lab.view || address === location.hash ? null : address;
  });
}
