/** The page's words in the language in force. A language is one file beside this one, and a line in LANGUAGES. */

import { en } from "./en";

export type Texts = typeof en;

interface Language {
  /** Its own name for itself. */
  readonly name: string;
  load(): Promise<Texts>;
}

export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { name: "English", load: () => Promise.resolve(en) },
  de: { name: "Deutsch", load: async () => (await import("./de")).de },
};

/** Fires `change` when another language is in force. */
export const languageChanges = new EventTarget();

/** A live binding: read it when it is shown, never keep a part of it. */
export let text: Texts = en;
export let language = "en";

let wanted = language;

/** Takes `code` if it is one of LANGUAGES, else changes nothing. Of several calls the last counts, whichever arrives first. */
export async function setLanguage(code: string): Promise<void> {
  const chosen = LANGUAGES[code];
  if (!chosen) return;
  wanted = code;
  const loaded = await chosen.load();
  if (wanted !== code || code === language) return;
  text = loaded;
  language = code;
  languageChanges.dispatchEvent(new Event("change"));
}

/** The first of the user's languages that the page speaks; `de-AT` is served by `de`. */
export function preferredLanguage(wanted: readonly string[]): string {
  const codes = wanted.map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  return codes.find((code) => code in LANGUAGES) ?? "en";
}
