/** Labs without the page around them: those that stand in a document, and the one that the address of lab.html names. */

import { paintBrowserBar } from "../kit/browser-bar";
import { showFailure } from "../kit/failure-card";
import { COURSE_PAGES, type CoursePage, readAddress } from "../state/course";
import { movedTo, valuesIn } from "../state/lab-address";
import { language, text } from "../texts/text";
import { reasonOf } from "../texts/told";
import { words } from "../texts/words";
import { labOf, loadLab } from "./catalogue";
import { followAddress, problemsIn, writeAddress } from "./lab-address";
import { LabElement } from "./lab-element";
import { titleOf } from "./title";

const [FIRST] = COURSE_PAGES as readonly [CoursePage, ...CoursePage[]];

const onItsWay = (): HTMLElement =>
  Object.assign(document.createElement("p"), { role: "status", textContent: text.loading });

/** Returns whether the element is a lab, and if so, only once the lab is loaded. */
async function make(container: Element): Promise<boolean> {
  const lab = labOf(container);
  if (!lab) return false;
  for (;;) {
    try {
      await loadLab(lab);
      return true;
    } catch (error) {
      const reason = await reasonOf(error);
      // The labs' words may be lost too.
      await new Promise<void>((again) => showFailure(container, reason, again, words.labs?.lost));
    }
  }
}

/** Shows the lab that the address names, or the first of the course if it names none. */
async function fromAddress(container: Element): Promise<void> {
  const asked = readAddress(location.hash);
  const at = asked === null || asked === "course" ? FIRST : asked;
  const { lab: name, view } = at;
  const { hash } = location;
  const problems = problemsIn(hash);
  const address = movedTo(at, hash, valuesIn(hash));
  if (asked !== null && hash !== address) history.replaceState(null, "", address);
  const shown = container.querySelector(`lab-${name}`);
  const lab = shown ?? document.createElement(`lab-${name}`);
  lab.setAttribute("view", view);
  if (lab instanceof LabElement) followAddress(lab, at, hash, shown ? problems : []);
  const call = (): void => {
    if (lab instanceof LabElement && lab.isConnected) document.title = titleOf({ lab: name, view: lab.view });
  };
  if (shown) {
    call();
    return;
  }
  // A placeholder: it disappears as soon as the lab has something of its own to show.
  lab.replaceChildren(onItsWay());
  container.replaceChildren(lab);
  if (!(await make(lab)) || !(lab instanceof LabElement)) return;
  lab.replaceChildren();
  followAddress(lab, { lab: name, view: lab.view }, location.hash, problems);
  call();
  lab.addEventListener("lab-view", ({ detail }) => {
    history.replaceState(null, "", movedTo({ lab: name, view: detail }, location.hash));
    writeAddress(lab);
    call();
  });
  lab.addEventListener("lab-change", () => writeAddress(lab));
}

export async function makeLabs(): Promise<void> {
  const container = document.querySelector("[data-lab-from-address]");
  if (container) {
    document.documentElement.lang = language;
    paintBrowserBar();
    window.addEventListener("hashchange", () => void fromAddress(container));
    await fromAddress(container);
  }
  await Promise.all(Array.from(document.querySelectorAll("*:not(:defined)"), make));
}
