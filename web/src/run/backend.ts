/** What an element needs from the engine before a worker of its own runs. */

import type { Playground, Rasterized, RasterOptions, SpecField } from "../../../wasm/playground";
import type { Engine, Opening } from "../engine/engine";
import type { Fault } from "../plain/fault";
import type { Spec, SpecInput } from "../plain/spec";

export interface Backend {
  /** The core's functions that need no run: an instance of the module on the main thread. */
  readonly core: Pick<Playground, "activate" | "derivatives">;
  readonly fields: readonly SpecField[];
  readonly presets: ReadonlyMap<string, Spec>;
  /** What is illegal about a spec, or null. */
  check(spec: Spec | SpecInput): Fault | null;
  readonly rasterOptions: RasterOptions;
  /** What the network sees of pen strokes, as `packed` gives them. At once: it does not wait for the worker. */
  rasterize(strokes: Float32Array, options: RasterOptions): Rasterized;
  /** Starts a worker with the lecture's run at minibatch 0, or with the saved run; with `isAnew`, its files are fetched again. */
  open(opening?: Opening, isAnew?: boolean): Promise<Engine>;
}
