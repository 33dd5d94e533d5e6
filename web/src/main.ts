/** Our own pages: what their address says, then the elements. Somebody else's begins with `element.ts`. */

import { recall } from "./kit/memory";
import { languages } from "./languages/languages";
import { address, furnish, saysSomething, welcome } from "./page";
import { DigitPlayground } from "./playground/digit-playground";
import { breath, sayFailure, start } from "./start";
import { asksForLabs } from "./state/asks-for-labs";
import { speakOneOf } from "./texts/text";

/** Reads language and theme straight from the address, without waiting for the core or for the code that reads the rest. */
function said(name: string): string {
  return new RegExp(`[?#&;]${name}(?:=|%3D)(\\w+)`).exec(location.search + location.hash)?.[1] ?? "";
}

const theme = said("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;

function speak(): Promise<void> {
  return speakOneOf(languages, [said("lang"), recall("language") ?? "", ...navigator.languages]);
}

async function prepare(): Promise<() => void> {
  const playground = document.querySelector("digit-playground");
  const [pageAddress] = await Promise.all([saysSomething() ? address() : null, speak()]);
  return () => {
    if (playground instanceof DigitPlayground) pageAddress?.readPage(playground);
  };
}

/** Not awaited at the top level: a language's file imports from this one, so each would wait for the other. */
async function begin(): Promise<void> {
  if (asksForLabs(location.search)) (await address()).takeQuery();
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

begin().catch((error: unknown) => sayFailure(error, () => location.reload(), "digit-playground, .lab"));
