import { recall } from "./kit/memory";
import { preferredLanguage, setLanguage } from "./texts/text";

/** Speaks the language that its user has chosen before, else that of the page around, else the browser's. */
export function guestLanguage(): Promise<void> {
  const wanted = [recall("language") ?? "", document.documentElement.lang, ...navigator.languages];
  return setLanguage(preferredLanguage(wanted)).catch(() => setLanguage("en"));
}
