import { recall } from "./kit/memory";
import { languages } from "./languages/languages";
import { speakOneOf } from "./texts/text";

/** Speaks the language that its user has chosen before, else that of the page around, else the browser's. */
export function guestLanguage(): Promise<void> {
  return speakOneOf(languages, [recall("language") ?? "", document.documentElement.lang, ...navigator.languages]);
}
