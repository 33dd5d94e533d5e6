import { bring } from "../texts/text";

let course: Element | null = null;

/**
 * Shows the course in its place on our page while the address asks for it, else the playground, which carries on as it was. The
 * course stands still while it is out of the page. Rejects if it cannot be loaded.
 */
export async function follow(playground: HTMLElement, container: HTMLElement, isAsked: () => boolean): Promise<void> {
  playground.hidden = isAsked();
  if (isAsked() && !course) {
    await bring(["labs"], () => import("./lab-course"));
    course = document.createElement("lab-course");
  }
  const isLecture = isAsked();
  playground.hidden = isLecture;
  container.hidden = !isLecture;
  container.replaceChildren(...(isLecture && course ? [course] : []));
  for (const link of document.querySelectorAll("header nav a")) {
    const isHere = (link.getAttribute("href") === "#lab") === isLecture;
    if (isHere) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}
