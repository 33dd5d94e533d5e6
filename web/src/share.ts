/** Opens the dialog that gives the page away. Loaded when it is first asked for. */

import type { DigitPlayground } from "./elements/digit-playground";
import { PlaygroundShare } from "./elements/playground-share";
import { VALUE_NAMES } from "./labs/values";
import { pageAddress, pageRules, weightsFor } from "./page-address";

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
