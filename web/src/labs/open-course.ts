import { bring } from "../texts/text";

let course: Element | null = null;

/**
 * Shows the course in its place of our page while the address asks for it, else the playground, which goes on as it is. Out of
 * the page, the course stands still. Rejects when it does not arrive.
 */
export async function follow(playground: HTMLElement, place: HTMLElement, isAsked: () => boolean): Promise<void> {
  playground.hidden = isAsked();
  if (isAsked() && !course) {
    await bring(["labs"], () => import("./lab-course"));
    course = document.createElement("lab-course");
  }
  const isLecture = isAsked();
  playground.hidden = isLecture;
  place.hidden = !isLecture;
  place.replaceChildren(...(isLecture && course ? [course] : []));
  for (const link of document.querySelectorAll("header nav a")) {
    const isHere = (link.getAttribute("href") === "#lab") === isLecture;
    if (isHere) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}
