/** Loads the core, then defines the elements, in our own page or in somebody else's: from its first moment, the playground can say what a legal spec is. */

import { html, render, type TemplateResult } from "lit";
import { Engine } from "./engine/engine";
import { type LoadedPlayground, loadPlayground } from "./engine/load";
import { inTime } from "./plain/in-time";
import { specFromText, specToText } from "./plain/spec";
import { defineElements } from "./playground/define";
import { failureCard } from "./playground/failure-card";
import type { Backend } from "./run/backend";
import { text } from "./texts/text";

/** What is there before the elements are, such as their language; what it resolves to is called before they are drawn. */
export type Prepare = () => Promise<() => void>;

function backendOf(loaded: LoadedPlayground): Backend {
  const { core } = loaded;
  let newest = loaded;
  const fields = core.specFields();
  return {
    fields,
    presets: new Map(core.presets().map(({ name, spec }) => [name, specFromText(spec, fields)])),
    check: (spec) => core.checkSpec(specToText(spec)),
    rasterOptions: core.rasterOptions(),
    rasterize: (strokes, { penWidth, smooth, normalize }) => core.rasterize(strokes, penWidth, smooth, normalize),
    async open(opening, isAnew) {
      const before = newest;
      // Where nothing arrives, what is there may yet do.
      if (isAnew) newest = await inTime(loadPlayground(true), 5000).catch(() => before);
      const isSame = newest === before || String(newest.bytes) === String(before.bytes);
      return Engine.open(newest, isSame ? opening : { left: opening?.left });
    },
  };
}

/** What stands in the element until it is defined, when it cannot be. */
function showFailure(place: Element, error: unknown, again: () => void): void {
  const show = (content: TemplateResult): void => {
    const own = document.createElement("div");
    render(content, own);
    place.replaceChildren(own);
  };
  const tryAgain = (): void => {
    show(html`<p>${text.waiting}</p>`);
    again();
  };
  show(failureCard(error instanceof Error ? error.message : String(error), tryAgain));
}

/** Lets the browser in between two pieces of work that would be a long one together. */
export function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** Where that fails, the elements' places say so, and it goes on when somebody tries again there, or what was late has come. */
function arrived(prepare: Prepare, isAnew = false): Promise<[Backend, () => void]> {
  const coming = Promise.all([loadPlayground(isAnew).then(backendOf), prepare()]);
  return inTime(coming).catch(
    (error) =>
      new Promise((resolve) => {
        const again = () => resolve(arrived(prepare, true));
        for (const place of document.querySelectorAll("digit-playground")) showFailure(place, error, again);
        coming.then(resolve, () => {});
      }),
  );
}

export async function start(prepare: Prepare): Promise<void> {
  const [backend, begin] = await arrived(prepare);
  await breath();
  // Another copy of this may have been faster.
  if (!customElements.get("digit-playground")) defineElements(backend);
  begin();
}
