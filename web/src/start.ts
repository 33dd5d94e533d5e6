/** Loads the core, then defines the elements, in our own page or in somebody else's: from its first moment, the playground can say what a legal spec is. */

import type { Backend } from "./elements/backend";
import { defineElements } from "./elements/define";
import { Engine } from "./engine/engine";
import { type LoadedPlayground, loadPlayground } from "./engine/load";
import { specFromText, specToText } from "./state/spec";
import { text } from "./texts/text";

/** What is there before the elements are, such as their language; what it resolves to is called before they are drawn. */
export type Prepare = () => Promise<() => void>;

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
function showFailure(place: Element, error: unknown, prepare: Prepare): void {
  const line = (text: string): HTMLElement => Object.assign(document.createElement("p"), { textContent: text });
  const title = Object.assign(document.createElement("h2"), { textContent: text.brokenTitle });
  const again = Object.assign(document.createElement("button"), { textContent: text.tryAgain, type: "button" });
  again.addEventListener("click", () => {
    place.replaceChildren(line(text.waiting));
    void start(prepare);
  });
  place.replaceChildren(
    title,
    line(error instanceof Error ? error.message : String(error)),
    line(text.brokenHint),
    again,
  );
}

/** Lets the browser in between two pieces of work that would be a long one together. */
export function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** Where that fails, the elements' places say so. */
export async function start(prepare: Prepare): Promise<void> {
  try {
    const [playground, begin] = await Promise.all([loadPlayground(), prepare()]);
    const backend = backendOf(playground);
    await breath();
    defineElements(backend);
    begin();
  } catch (error) {
    for (const place of document.querySelectorAll("digit-playground")) showFailure(place, error, prepare);
  }
}
