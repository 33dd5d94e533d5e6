import { recall } from "./kit/memory";
import { preferredLanguage, setLanguage } from "./texts/text";

/** Speaks what its user has chosen before, else as the page around does, else the browser's language. */
export function guestLanguage(): Promise<void> {
  const wanted = [recall("language") ?? "", document.documentElement.lang, ...navigator.languages];
  return setLanguage(preferredLanguage(wanted)).catch(() => setLanguage("en"));
}
