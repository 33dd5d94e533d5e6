import { bring } from "../texts/text";

/** Shows the course in its place of our page, or the playground, which goes on as it is. Rejects when the course does not arrive. */
export async function follow(place: HTMLElement, isLecture: boolean): Promise<void> {
  for (const playground of document.querySelectorAll<HTMLElement>("digit-playground")) playground.hidden = isLecture;
  place.hidden = !isLecture;
  for (const link of document.querySelectorAll("header nav a")) {
    const isHere = (link.getAttribute("href") === "#lab") === isLecture;
    if (isHere) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (!isLecture || place.querySelector("lab-course")) return;
  await bring(["labs"], () => import("./lab-course"));
  place.replaceChildren(document.createElement("lab-course"));
}
