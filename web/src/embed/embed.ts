/** The page of a frame in somebody else's page: the playground, or the lab that the address names, and nothing around it. */

import { readAddress } from "../state/course";
import { tellHeight } from "./height";

const asksForLab = (): boolean => readAddress(location.hash) !== null;

/** Says whether it is a lab: then its place is there instead of the playground. */
export function showsLab(): boolean {
  if (parent !== window) tellHeight();
  const playground = document.querySelector("digit-playground");
  if (!playground) return true;
  const isLab = asksForLab();
  if (isLab) {
    const place = Object.assign(document.createElement("div"), { className: "lab" });
    place.dataset.labFromAddress = "";
    playground.replaceWith(place);
  }
  addEventListener("hashchange", () => {
    if (asksForLab() !== isLab) location.reload();
  });
  return isLab;
}
