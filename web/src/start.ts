/**
 * Loads the core, then defines the elements, in our own page or in somebody else's: so the playground knows from its first moment what a
 * legal spec is.
 */

import { Engine } from "./engine/engine";
import { type LoadedPlayground, loadPlayground } from "./engine/load";
import { showFailure } from "./kit/failure-card";
import { faultBy } from "./plain/fault";
import { inTime } from "./plain/in-time";
import { specFromText, specToText } from "./plain/spec";
import { defineElements } from "./playground/define";
import type { Backend } from "./run/backend";
import { reasonOf } from "./texts/told";

/** Loads what the elements need beforehand, such as their language; the function that it resolves to is called before they are drawn. */
export type Prepare = () => Promise<() => void>;

function backendOf(loaded: LoadedPlayground): Backend {
  const { core } = loaded;
  let newest = loaded;
  const fields = core.specFields();
  return {
    core,
    fields,
    presets: new Map(core.presets().map(({ name, spec }) => [name, specFromText(spec, fields)])),
    check: (spec) => faultBy(() => core.checkSpec(specToText(spec))),
    rasterOptions: core.rasterOptions(),
    rasterize: (strokes, { penWidth, smooth, normalize }) => core.rasterize(strokes, penWidth, smooth, normalize),
    async open(opening, isAnew) {
      const before = newest;
      // If nothing arrives, the files loaded before may still do.
      if (isAnew) newest = await inTime(loadPlayground(true), 5000).catch(() => before);
      const isSame = newest === before || String(newest.bytes) === String(before.bytes);
      return Engine.open(newest, isSame ? opening : { left: opening?.left });
    },
  };
}

/** Shows the failure in each element that is missing; the console has it where there is none. */
export async function sayFailure(error: unknown, again: () => void, hosts = "digit-playground"): Promise<void> {
  const reason = await reasonOf(error);
  const missing = Array.from(document.querySelectorAll(hosts)).filter(
    (host) => !host.localName.includes("-") || host.matches(":not(:defined)"),
  );
  if (missing.length === 0) reportError(error);
  for (const host of missing) showFailure(host, reason, again);
}

/** Yields to the browser between two pieces of work that would block it for long together. */
export function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** If loading fails, the elements' hosts say so. It goes on when the user tries again there, or when the late files arrive. */
function arrived(prepare: Prepare, isAnew = false): Promise<[Backend, () => void]> {
  const prepared = prepare();
  const coming = Promise.all([loadPlayground(isAnew).then(backendOf), prepared]);
  return inTime(coming).catch(async (error) => {
    // The language may still be on its way.
    await inTime(prepared, 1000).catch(() => {});
    return new Promise((resolve, reject) => {
      coming.then(resolve, () => {});
      sayFailure(error, () => resolve(Promise.any([coming, arrived(prepare, true)]))).catch(reject);
    });
  });
}

export async function start(prepare: Prepare): Promise<void> {
  const [backend, begin] = await arrived(prepare);
  await breath();
  // Another copy of this code may have defined it already.
  if (!customElements.get("digit-playground")) defineElements(backend);
  begin();
}
