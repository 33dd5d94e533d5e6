/**
 * Loads the core, then defines the elements, in our own page or in somebody else's: so the playground knows from its first moment what a
 * legal spec is.
 */

import { Engine } from "./engine/engine";
import { type LoadedPlayground, loadPlayground } from "./engine/load";
import { showFailure } from "./kit/failure-card";
import { faultBy, faultIn } from "./plain/fault";
import { inTime } from "./plain/in-time";
import { specFromText, specToText } from "./plain/spec";
import { defineElements } from "./playground/define";
import type { Backend } from "./run/backend";

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

/** Shows the failure in each element that is missing. */
export function sayFailure(error: unknown, again: () => void, hosts = "digit-playground"): void {
  const reason = faultIn(error).sentence;
  for (const host of document.querySelectorAll(hosts)) showFailure(host, reason, again);
}

/** Yields to the browser between two pieces of work that would block it for long together. */
export function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** If loading fails, the elements' hosts say so. It goes on when the user tries again there, or when the late files arrive. */
function arrived(prepare: Prepare, isAnew = false): Promise<[Backend, () => void]> {
  const coming = Promise.all([loadPlayground(isAnew).then(backendOf), prepare()]);
  return inTime(coming).catch(
    (error) =>
      new Promise((resolve) => {
        const again = () => resolve(arrived(prepare, true));
        sayFailure(error, again);
        coming.then(resolve, () => {});
      }),
  );
}

export async function start(prepare: Prepare): Promise<void> {
  const [backend, begin] = await arrived(prepare);
  await breath();
  // Another copy of this code may have defined it already.
  if (!customElements.get("digit-playground")) defineElements(backend);
  begin();
}
