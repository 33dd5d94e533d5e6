/** Keeps the values of a lab and the address of its page in step. */

import { addressWriter } from "../address-writer";
import { type Place, readAddress } from "../state/course";
import { movedTo, valuesIn } from "../state/lab-address";
import type { LabElement } from "./lab-element";

const write = addressWriter();

/** Has the lab take over what an address says of it. One that says nothing leaves it as it is. */
export function followAddress(lab: LabElement, place: Place, hash: string): void {
  lab.view = place.view;
  const values = valuesIn(hash);
  const isSame = JSON.stringify(values) === JSON.stringify(lab.values);
  if (Object.keys(values).length > 0 && !isSame) lab.values = values;
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
