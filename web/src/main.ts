/** Our own pages: what their address says, then the elements. Somebody else's begins with `element.ts`. */

import { DigitPlayground } from "./elements/digit-playground";
import { recall } from "./memory";
import { address, furnish, saysSomething, welcome } from "./page";
import { breath, start } from "./start";
import { preferredLanguage, setLanguage } from "./texts/text";

/** What the address says of the page's look does not wait for the core. */
const said = new URLSearchParams(location.hash.slice(1));
const theme = said.get("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;

/** A language that does not arrive leaves the page in English. */
function speak(): Promise<void> {
  const wanted = [said.get("lang") ?? "", recall("language") ?? "", ...navigator.languages];
  return setLanguage(preferredLanguage(wanted)).catch(() => setLanguage("en"));
}

async function prepare(): Promise<() => void> {
  const playground = document.querySelector("digit-playground");
  const [pageAddress] = await Promise.all([saysSomething() ? address() : null, speak()]);
  return () => {
    if (playground instanceof DigitPlayground) pageAddress?.readPage(playground);
  };
}

/** Not awaited at the top: a language's file imports from this one, and would wait for it as this one waits for the language. */
async function begin(): Promise<void> {
  const isFrame = document.querySelector("[data-embedded]") !== null;
  if (isFrame && (await import("./embed/embed")).showsLab()) {
    await speak();
    await (await import("./labs/alone")).makeLabs();
    return;
  }
  furnish();
  await start(prepare);
  const playground = document.querySelector("digit-playground");
  if (playground instanceof DigitPlayground) {
    await breath();
    await welcome(playground);
  }
}

void begin();
