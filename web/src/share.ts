/** Opens the dialog for sharing the page. Loaded when it is first asked for. */

import { VALUE_NAMES } from "./labs/values";
import { pageAddress, pageRules, weightsFor } from "./page-address";
import type { DigitPlayground } from "./playground/digit-playground";
import { PlaygroundShare } from "./share/playground-share";

let dialog: PlaygroundShare | null = null;

export async function share(playground: DigitPlayground): Promise<void> {
  if (!dialog) {
    dialog = new PlaygroundShare();
    (document.querySelector("main") ?? document.body).append(dialog);
  }
  // The page can be shared even without an engine.
  const weights = await weightsFor(playground).catch(() => "");
  await dialog.open(pageAddress(playground), pageRules(), VALUE_NAMES, weights);
}
