/** A lab's element for somebody else's page. */

import { guestLanguage } from "../guest-language";
import type { Lab } from "../state/course";
import { text } from "../texts/text";
import { loadLab } from "./catalogue";

/** Defines `<lab-...>`, unless another copy has. Rejects with a sentence, which stands where the lab would. */
export async function defineLab(lab: Lab): Promise<void> {
  const name = `lab-${lab}`;
  if (customElements.get(name)) return;
  try {
    await guestLanguage();
    await loadLab(lab);
  } catch (error) {
    const word = `${text.brokenTitle} ${error instanceof Error ? error.message : error}`;
    for (const place of document.querySelectorAll(name))
      place.replaceChildren(Object.assign(document.createElement("p"), { textContent: word }));
    throw error;
  }
}
