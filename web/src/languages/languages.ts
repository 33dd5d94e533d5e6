/** The languages that the page speaks: a line for each, a file in texts/ with the words of the first view, and a table of its panels. */

import type { Language } from "../texts/text";

export const languages: Readonly<Record<string, Language>> = {
  en: {
    name: "English",
    load: async () => (await import("../texts/en")).en,
    panels: async () => (await import("./panels.en")).panels,
  },
  de: {
    name: "Deutsch",
    load: async () => (await import("../texts/de")).de,
    panels: async () => (await import("./panels.de")).panels,
  },
};
