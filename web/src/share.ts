/** Opens the dialog that gives the page away. Loaded when it is first asked for. */

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
  // Without an engine the page is still to be shared.
  const weights = await weightsFor(playground).catch(() => "");
  await dialog.open(pageAddress(playground), pageRules(), VALUE_NAMES, weights);
}
