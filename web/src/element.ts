/**
 * `<digit-playground>` for somebody else's page: importing this module defines it, and touches nothing else there. `ready` resolves when it
 * is defined. If another copy has defined it before, that one stays. Where there is no page, as on a server that renders, nothing is done.
 */

async function define(): Promise<void> {
  if (typeof customElements === "undefined" || customElements.get("digit-playground")) return;
  const [{ start }, { guestLanguage }] = await Promise.all([import("./start"), import("./guest-language")]);
  await start(async () => {
    await Promise.all([guestLanguage(), import("./guest-playground")]);
    return () => {};
  });
}

export const ready: Promise<void> = define();
