/** What an element needs from the engine before a worker of its own runs. */

import type { SpecField } from "../../../wasm/playground";
import type { Engine } from "../engine/engine";
import type { Spec, SpecInput } from "../state/spec";

export interface Backend {
  readonly fields: readonly SpecField[];
  readonly presets: ReadonlyMap<string, Spec>;
  /** The sentence that says what is illegal about a spec, or "". */
  check(spec: Spec | SpecInput): string;
  /** A worker with the lecture's run at minibatch 0. */
  open(): Promise<Engine>;
}
