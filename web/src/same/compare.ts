import type { Playground } from "../../../wasm/playground";
import { type Point, type Run, specOf } from "./table";

/** The result of the run with this index. */
export interface Found extends Point {
  readonly index: number;
}

/** What the worker tells the page: a checksum, the end, or a sentence if it failed. */
export type Told = Found | { readonly isDone: true } | { readonly error: string };

/** Trains each run with a core that has all digits, and gives the checksums reached. Throws the core's refusals. */
export function* compare(core: Playground, runs: readonly Run[]): Generator<Found> {
  const presets = core.presets();
  for (const [index, { run, points }] of runs.entries()) {
    const spec = specOf(run, presets);
    try {
      core.configure(spec);
    } catch (error) {
      throw new Error(`${run}: ${error instanceof Error ? error.message : error}`);
    }
    // Otherwise a run that differs from the last one in live fields only would go on with its weights.
    core.reset();
    let trained = 0;
    for (const { minibatches } of points) {
      trained += core.advance(minibatches - trained);
      yield { index, minibatches: trained, checksum: core.report().checksum };
    }
  }
}
