/** Labs without the page around them: those that stand in a document, and the one that the address of lab.html names. */

import { readAddress } from "../state/course";
import { text } from "../texts/text";
import { labOf, loadLab } from "./catalogue";

async function make(place: Element): Promise<void> {
  const lab = labOf(place);
  if (!lab) return;
  try {
    await loadLab(lab);
  } catch (error) {
    const word = `${text.brokenTitle} ${error instanceof Error ? error.message : error}`;
    place.replaceChildren(Object.assign(document.createElement("p"), { textContent: word }));
  }
}

async function fromAddress(place: Element): Promise<void> {
  const asked = readAddress(location.hash);
  if (asked === null || asked === "course") return;
  const lab = document.createElement(`lab-${asked.lab}`);
  if (asked.view) lab.setAttribute("view", asked.view);
  place.replaceChildren(lab);
  await make(lab);
}

export async function makeLabs(): Promise<void> {
  const place = document.querySelector("[data-lab-from-address]");
  if (place) {
    window.addEventListener("hashchange", () => void fromAddress(place));
    await fromAddress(place);
  }
  await Promise.all(Array.from(document.querySelectorAll("*:not(:defined)"), make));
}
