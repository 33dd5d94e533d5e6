/** Loads the core, then defines the elements: from its first moment, the playground can say what a legal spec is. */

import type { Backend } from "./elements/backend";
import { defineElements } from "./elements/define";
import { DigitPlayground } from "./elements/digit-playground";
import { Engine } from "./engine/engine";
import { type LoadedPlayground, loadPlayground } from "./engine/load";
import { recall } from "./memory";
import { address, furnish, saysSomething, welcome } from "./page";
import { specFromText, specToText } from "./state/spec";
import { preferredLanguage, setLanguage, text } from "./texts/text";

/** The title of our own page bears the mark; in a lecturer's page, the element is a guest. */
const isOurPage = document.querySelector("title[data-text]") !== null;

/** What the address of a page of ours says of its look: that does not wait for the core. */
const said = new URLSearchParams(isOurPage || document.querySelector("[data-labs-only]") ? location.hash.slice(1) : "");
const theme = said.get("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;

function backendOf(playground: LoadedPlayground): Backend {
  const { core } = playground;
  const fields = core.specFields();
  return {
    fields,
    presets: new Map(core.presets().map(({ name, spec }) => [name, specFromText(spec, fields)])),
    check: (spec) => core.checkSpec(specToText(spec)),
    rasterOptions: core.rasterOptions(),
    rasterize: (strokes, { penWidth, smooth, normalize }) => core.rasterize(strokes, penWidth, smooth, normalize),
    open: () => Engine.open(playground),
  };
}

/** What stands in the element until it is defined, when it cannot be. */
function showFailure(place: Element, error: unknown): void {
  const line = (text: string): HTMLElement => Object.assign(document.createElement("p"), { textContent: text });
  const title = Object.assign(document.createElement("h2"), { textContent: text.brokenTitle });
  const again = Object.assign(document.createElement("button"), { textContent: text.tryAgain, type: "button" });
  again.addEventListener("click", () => {
    place.replaceChildren(line(text.waiting));
    void start();
  });
  place.replaceChildren(
    title,
    line(error instanceof Error ? error.message : String(error)),
    line(text.brokenHint),
    again,
  );
}

/** Lets the browser in between two pieces of work that would be a long one together. */
function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

async function start(): Promise<void> {
  try {
    const page = document.querySelector("digit-playground");
    const reading = isOurPage && saysSomething() ? address() : null;
    const [playground, pageAddress] = await Promise.all([loadPlayground(), reading, speak()]);
    const backend = backendOf(playground);
    await breath();
    defineElements(backend);
    // Before it is drawn for the first time.
    if (page instanceof DigitPlayground) pageAddress?.readPage(page);
  } catch (error) {
    for (const place of document.querySelectorAll("digit-playground")) showFailure(place, error);
  }
}

/** A language that does not arrive leaves the page in English. */
function speak(): Promise<void> {
  const wanted = [said.get("lang") ?? "", recall("language") ?? "", ...navigator.languages];
  return setLanguage(preferredLanguage(wanted)).catch(() => setLanguage("en"));
}

/** Not awaited at the top: a language's file imports from this one, and would wait for it as this one waits for the language. */
async function begin(): Promise<void> {
  const isFrame = document.querySelector("[data-embedded]") !== null;
  if (isFrame && (await import("./embed/embed")).showsLab()) {
    await speak();
    await (await import("./labs/alone")).makeLabs();
    return;
  }
  if (isOurPage) furnish();
  await start();
  const playground = document.querySelector("digit-playground");
  if (isOurPage && playground instanceof DigitPlayground) {
    await breath();
    await welcome(playground);
  }
}

void begin();
