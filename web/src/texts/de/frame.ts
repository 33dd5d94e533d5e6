import type { Words } from "../words";

export const words: Words["frame"] = {
  title: "Keine Datei?",
  hint: "Der Rahmen, in dem diese Seite steht, lässt womöglich keine Dateien sichern. In einem eigenen Tab geht es:",
};
