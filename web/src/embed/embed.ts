/** The page of a frame in somebody else's page: the playground, or the lab that the address names, and nothing around it. */

import { readAddress } from "../state/course";
import { tellHeight } from "./height";
import { tellResults } from "./results";

const asksForLab = (): boolean => readAddress(location.hash) !== null;

/** Returns whether the address names a lab; if so, the lab's container has replaced the playground. */
export function showsLab(): boolean {
  if (parent !== window) {
    void tellHeight();
    tellResults();
  }
  const playground = document.querySelector("digit-playground");
  if (!playground) return true;
  const isLab = asksForLab();
  if (isLab) {
    const container = Object.assign(document.createElement("div"), { className: "lab" });
    container.dataset.labFromAddress = "";
    // The line that says that something is loading.
    container.append(...playground.childNodes);
    playground.replaceWith(container);
  }
  addEventListener("hashchange", () => {
    if (asksForLab() !== isLab) location.reload();
  });
  return isLab;
}
