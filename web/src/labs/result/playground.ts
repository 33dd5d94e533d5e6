/** The playground's module for labs that train as the page does: fetched when it is first wanted. */

import { Engine } from "../../engine/engine";
import { type LoadedPlayground, loadPlayground } from "../../engine/load";

let loading: Promise<LoadedPlayground> | null = null;

/** A training worker. Rejects with a sentence when there can be none; another call tries again. */
export async function openEngine(): Promise<Engine> {
  loading ??= loadPlayground().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return Engine.open(await loading);
}
