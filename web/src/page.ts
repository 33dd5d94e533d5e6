/** The page around the element, where it is our own: its words, and the tour of a first visit. A guest leaves its host's alone. */

import type { DigitPlayground } from "./elements/digit-playground";
import { recall, remember } from "./memory";
import { language, languageChanges, text } from "./texts/text";

function speak(): void {
  document.documentElement.lang = language;
  document.title = text.title;
  const { tagline, waiting, playground, lecture } = text;
  const words = { tagline, waiting, playground, lecture };
  for (const [name, word] of Object.entries(words)) {
    for (const place of document.querySelectorAll(`[data-text="${name}"]`)) place.textContent = word;
  }
}

/** Shown once; where that cannot be remembered, only when asked for. Programs that drive a browser come for something else. */
function isFirstVisit(): boolean {
  return !navigator.webdriver && recall("tour") === null && remember("tour", "shown");
}

const asksForLabs = (): boolean => /^#lab\b/.test(location.hash);

let course: Promise<typeof import("./labs/open-course")> | null = null;

/** The lecture's labs come when the address first asks for them. */
async function follow(): Promise<void> {
  const place = document.querySelector<HTMLElement>("[data-labs]");
  if (!place || !(course || asksForLabs())) return;
  try {
    course ??= import("./labs/open-course");
    await (await course).follow(place, asksForLabs());
  } catch {
    course = null;
    place.hidden = false;
    place.textContent = text.dataNotLoaded;
  }
}

/** Call it when the elements are defined. */
export async function welcome(playground: DigitPlayground): Promise<void> {
  window.addEventListener("hashchange", follow);
  if (asksForLabs()) await follow();
  else if (isFirstVisit()) await playground.tour();
}

export function furnish(): void {
  languageChanges.addEventListener("change", speak);
  speak();
}
