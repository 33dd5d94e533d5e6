import type { Playground } from "../../../wasm/playground";
import { type Point, type Run, specOf } from "./table";

/** What came of the run of this index. */
export interface Found extends Point {
  readonly index: number;
}

/** What the page hears of its worker: a checksum, the end, or a sentence instead of it. */
export type Told = Found | { readonly isDone: true } | { readonly error: string };

/** Trains each run with a core that has all digits, and gives the checksums that it comes to. Throws what the core refuses. */
export function* compare(core: Playground, runs: readonly Run[]): Generator<Found> {
  const presets = core.presets();
  for (const [index, { run, points }] of runs.entries()) {
    const refusal = core.configure(specOf(run, presets));
    if (refusal) throw new Error(`${run}: ${refusal}`);
    // One that differs from the last run in live fields only would go on with its weights.
    core.reset();
    let trained = 0;
    for (const { minibatches } of points) {
      trained += core.advance(minibatches - trained);
      yield { index, minibatches: trained, checksum: core.report().checksum };
    }
  }
}
