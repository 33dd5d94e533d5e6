/**
 * `<digit-playground>` for somebody else's page: importing this module defines it, and touches nothing else there.
 * `ready` is kept when it is defined. Another copy that has defined it before is left alone.
 */

import { guestLanguage } from "./guest-language";

async function define(): Promise<void> {
  if (customElements.get("digit-playground")) return;
  const { start } = await import("./start");
  await start(async () => {
    await guestLanguage();
    return () => {};
  });
}

export const ready: Promise<void> = define();
