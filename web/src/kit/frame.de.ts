import type { words as english } from "./frame.en";

export const words: typeof english = {
  title: "Keine Datei?",
  hint: "Der Rahmen, in dem diese Seite steht, lässt womöglich keine Dateien sichern. In einem eigenen Tab geht es:",
};
