/** Labs without the page around them: those that stand in a document, and the one that the address of lab.html names. */

import { PLACES, type Place, readAddress } from "../state/course";
import { movedTo, valuesIn } from "../state/lab-address";
import { language, text } from "../texts/text";
import { words } from "../texts/words";
import { labOf, loadLab } from "./catalogue";
import { followAddress, writeAddress } from "./lab-address";
import { LabElement } from "./lab-element";

const [FIRST] = PLACES as readonly [Place, ...Place[]];

/** Says whether the lab is there. */
async function make(place: Element): Promise<boolean> {
  const lab = labOf(place);
  if (!lab) return false;
  try {
    await loadLab(lab);
    return true;
  } catch (error) {
    const word = `${text.brokenTitle} ${error instanceof Error ? error.message : error}`;
    place.replaceChildren(Object.assign(document.createElement("p"), { textContent: word }));
    return false;
  }
}

/** Shows the lab of the address; the first of the course where it names none. */
async function fromAddress(place: Element): Promise<void> {
  const asked = readAddress(location.hash);
  const at = asked === null || asked === "course" ? FIRST : asked;
  const { lab: name, view } = at;
  const { hash } = location;
  const address = movedTo(at, hash, valuesIn(hash));
  if (asked !== null && hash !== address) history.replaceState(null, "", address);
  const shown = place.querySelector(`lab-${name}`);
  const lab = shown ?? document.createElement(`lab-${name}`);
  lab.setAttribute("view", view);
  if (lab instanceof LabElement) followAddress(lab, at, hash);
  if (shown) return;
  place.replaceChildren(lab);
  if (!(await make(lab)) || !(lab instanceof LabElement)) return;
  followAddress(lab, { lab: name, view: lab.view }, location.hash);
  document.documentElement.lang = language;
  document.title = `${words.labs.names[name]} · ${text.title}`;
  lab.addEventListener("lab-view", (event) => {
    const { detail } = event as CustomEvent<string>;
    history.replaceState(null, "", movedTo({ lab: name, view: detail }, location.hash));
    writeAddress(lab);
  });
  lab.addEventListener("lab-change", () => writeAddress(lab));
}

export async function makeLabs(): Promise<void> {
  const place = document.querySelector("[data-lab-from-address]");
  if (place) {
    window.addEventListener("hashchange", () => void fromAddress(place));
    await fromAddress(place);
  }
  await Promise.all(Array.from(document.querySelectorAll("*:not(:defined)"), make));
}
