/** The page around the element, where it is our own: its words, and the tour of a first visit. A guest leaves its host's alone. */

import { PlaygroundHelp } from "./kit/help/playground-help";
import { recall, remember } from "./kit/memory";
import { orSay } from "./kit/or-say";
import { inTime } from "./plain/in-time";
import type { DigitPlayground } from "./playground/digit-playground";
import { asksForLabs as asks } from "./state/asks-for-labs";
import { bring, language, languageChanges, text } from "./texts/text";

function speak(): void {
  document.documentElement.lang = language;
  document.title = text.title;
  const { tagline, waiting, playground, lecture } = text;
  const texts = { tagline, waiting, playground, lecture };
  for (const [name, word] of Object.entries(texts)) {
    for (const element of document.querySelectorAll(`[data-text="${name}"]`)) element.textContent = word;
  }
}

/** The tour is shown once; if that cannot be remembered, only on request. Automated browsers are spared it. */
function isFirstVisit(): boolean {
  return !navigator.webdriver && recall("tour") === null && remember("tour", "shown");
}

const asksForLabs = (): boolean => asks(location.hash);

let course: Promise<typeof import("./labs/open-course")> | null = null;

/** The lecture's labs are loaded when the address first asks for them. If that fails, the playground stays, and an alert appears. */
async function follow(playground: HTMLElement): Promise<void> {
  const container = document.querySelector<HTMLElement>("[data-labs]");
  if (!container) return;
  if (!course && !asksForLabs()) {
    container.hidden = true;
    return;
  }
  try {
    course ??= inTime(import("./labs/open-course"));
    await (await course).follow(playground, container, asksForLabs);
  } catch {
    course = null;
    playground.hidden = false;
    container.hidden = !asksForLabs();
    container.replaceChildren(
      Object.assign(document.createElement("p"), { role: "alert", textContent: text.dataNotLoaded }),
    );
  }
}

/** The code that reads and writes the address, loaded only when needed. */
export const address = (): Promise<typeof import("./page-address")> => import("./page-address");

/** Whether the address may say anything about how the page begins. */
export const saysSomething = (): boolean => !/^(#playground)?$/.test(location.search + location.hash);

/** Keeps the page for offline visits, once all that it shows is there; not in a frame, in an automated browser, or as one file. */
function keepForLater(): void {
  if (parent !== window || navigator.webdriver || !document.querySelector("[rel=manifest]")) return;
  // Nobody has asked for it; the next visit tries again.
  setTimeout(() => import("./offline/keep").then(({ keep }) => keep()).catch(() => {}), 3000);
}

/** Call it when the elements are defined. In a frame there is no room for a tour that nobody asked for. */
export async function welcome(playground: DigitPlayground): Promise<void> {
  const write = (): void =>
    void address().then(
      ({ writePage }) => writePage(playground),
      () => {},
    );
  playground.addEventListener("digit-playground-change", write);
  languageChanges.addEventListener("change", write);
  window.addEventListener("hashchange", () => {
    orSay(
      playground,
      address().then(({ readPage, writePage }) => {
        readPage(playground);
        writePage(playground);
      }),
    );
  });
  document.addEventListener("playground-share", () => {
    orSay(
      playground,
      bring(["share"], () => import("./share")).then(({ share }) => share(playground)),
    );
  });
  window.addEventListener("hashchange", () => void follow(playground));
  keepForLater();
  if (asksForLabs()) await follow(playground);
  else if (document.querySelector("[data-labs]") && isFirstVisit()) orSay(playground, playground.tour());
}

/** Call it before a language is asked for. */
export function furnish(): void {
  languageChanges.addEventListener("change", speak);
  PlaygroundHelp.shares = document.querySelector("[data-labs]") !== null;
}
