/** The playground's module, for labs that train as the page does: fetched on first use. */

import { Engine } from "../../engine/engine";
import { type LoadedPlayground, loadPlayground } from "../../engine/load";
import { specFromText } from "../../plain/spec";
import type { Opened } from "./seed-runs";

let loading: Promise<LoadedPlayground> | null = null;

/** A training worker, and the spec of the lecture's run. Rejects with a sentence if there can be none; another call tries again. */
export async function openEngine(): Promise<Opened> {
  loading ??= loadPlayground().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  const loaded = await loading;
  const lecture = loaded.core.presets().find(({ name }) => name === "lecture");
  if (!lecture) throw new Error("the core has no preset lecture");
  return { engine: await Engine.open(loaded), lecture: specFromText(lecture.spec, loaded.core.specFields()) };
}
