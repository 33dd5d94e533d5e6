/** A lab's element for somebody else's page. */

import type { Lab } from "./state/course";

async function load(lab: Lab): Promise<void> {
  const [{ guestLanguage }, { loadLab }] = await Promise.all([
    import("./guest-language"),
    import("./labs/catalogue"),
    import("./guest-lab"),
  ]);
  await guestLanguage();
  await loadLab(lab);
}

/**
 * Defines `<lab-...>`, unless another copy has done so. Rejects with a sentence, which is shown in place of the lab. Where there is no
 * page, as on a server that renders, nothing is done.
 */
export async function defineLab(lab: Lab): Promise<void> {
  const name = `lab-${lab}`;
  if (typeof customElements === "undefined" || customElements.get(name)) return;
  try {
    await load(lab);
  } catch (error) {
    const [{ text }, { reasonOf }, { words }] = await Promise.all([
      import("./texts/text"),
      import("./texts/told"),
      import("./texts/words"),
    ]);
    // The labs' words may be lost too.
    const word = `${words.labs?.lost ?? text.brokenTitle}. ${await reasonOf(error)}. ${text.brokenHint}`;
    for (const element of document.querySelectorAll(name))
      element.replaceChildren(Object.assign(document.createElement("p"), { textContent: word }));
    throw error;
  }
}
