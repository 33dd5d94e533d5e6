/** Keeps the values of a lab and the address of its page in step. */

import { type Place, readAddress } from "../state/course";
import { movedTo, valuesIn } from "../state/lab-address";
import type { LabElement } from "./lab-element";

/** Milliseconds: while a value is being changed, the address rests. Browsers refuse to write it all the time. */
const SETTLED = 300;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Has the lab take over what an address says of it. One that says nothing leaves it as it is. */
export function followAddress(lab: LabElement, place: Place, hash: string): void {
  lab.view = place.view;
  const values = valuesIn(hash);
  const isSame = JSON.stringify(values) === JSON.stringify(lab.values);
  if (Object.keys(values).length > 0 && !isSame) lab.values = values;
  writeAddress(lab);
}

/** Without an entry in the history: going back is for places. */
export function writeAddress(lab: LabElement): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const place = readAddress(location.hash);
    // The reader may have gone on.
    if (!lab.isConnected || place === null || place === "course" || lab.localName !== `lab-${place.lab}`) return;
    const address = movedTo(place, location.hash, lab.values);
    if (place.view !== lab.view || address === location.hash) return;
    try {
      history.replaceState(null, "", address);
    } catch {
      // Frames without an address of their own have none to change.
    }
  }, SETTLED);
}
