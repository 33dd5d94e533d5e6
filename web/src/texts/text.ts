/** The page's words in the language in force. */

import { inTime } from "../plain/in-time";
import type { Texts } from "./en";
import { plight } from "./plight";
import { type Panel, type Panels, type Words, words } from "./words";

export interface Language {
  /** Its own name for itself. */
  readonly name: string;
  load(): Promise<Texts>;
  panels(): Promise<Panels>;
}

/** Empty until `speakOneOf` says which there are. */
export const LANGUAGES: Record<string, Language> = {};

/** Takes the first of the user's languages that is one of these, or English where it does not arrive. */
export function speakOneOf(languages: Readonly<Record<string, Language>>, wanted: readonly string[]): Promise<void> {
  Object.assign(LANGUAGES, languages);
  return inTime(setLanguage(preferredLanguage(wanted))).catch(() => setLanguage("en"));
}

/** Fires `change` when another language is in force. */
export const languageChanges = new EventTarget();

/** A live binding: read it when it is shown, never keep a part of it. Until a language has arrived, it holds only `plight`. */
export let text = plight as Texts;
/** "" before one has arrived. */
export let language = "";

let wanted = language;

/** Takes `code` if it is one of LANGUAGES, else changes nothing. Of several calls the last one wins, whichever arrives first. */
export async function setLanguage(code: string): Promise<void> {
  const chosen = LANGUAGES[code];
  if (!chosen) return;
  wanted = code;
  const loaded = await chosen.load();
  let panels = await tables(chosen);
  // Panels brought in the meantime have their words in the old language.
  while (panels.length < brought.size) panels = await tables(chosen);
  if (wanted !== code || code === language) return;
  text = loaded;
  Object.assign(words, Object.fromEntries(panels));
  language = code;
  languageChanges.dispatchEvent(new Event("change"));
}

/** Panels that were brought, also those whose words have not arrived: they come with the next language. */
const brought = new Set<Panel>();

async function tables(language: Language): Promise<[Panel, Words[Panel]][]> {
  if (brought.size === 0) return [];
  const panels = await language.panels();
  return Promise.all([...brought].map(async (panel) => [panel, (await panels[panel]()).words]));
}

/** Loads something on demand: its code, and the words of these panels. When it resolves, both are there. */
export async function bring<Code>(panels: readonly Panel[], load: () => Promise<Code>): Promise<Code> {
  const [code] = await inTime(Promise.all([load(), ...panels.map(speak)]));
  return code;
}

async function speak<P extends Panel>(panel: P): Promise<void> {
  brought.add(panel);
  for (;;) {
    const code = language;
    const panels = await LANGUAGES[code]?.panels();
    const loaded = await panels?.[panel]();
    if (code !== language) continue;
    if (loaded) words[panel] = loaded.words;
    return;
  }
}

/** The first of the user's languages that the page speaks; `de-AT` is served by `de`. */
export function preferredLanguage(wanted: readonly string[]): string {
  const codes = wanted.map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  return codes.find((code) => Object.hasOwn(LANGUAGES, code)) ?? "en";
}
