import { numbers } from "../texts/de";
import type { words as english } from "./label.en";

const { whole } = numbers;

export const words: typeof english = {
  title: "Zu den Trainingsziffern",
  picture: "Gezeichnete Ziffer",
  question: "Welche Ziffer ist das?",
  as: (label) => `Als ${label} dazunehmen`,
  meaning: (most) =>
    `Das Netz lernt daraus wie aus jeder Trainingsziffer; der Lauf geht weiter. Höchstens ${whole.format(most)}.`,
  kept: "Eigene Ziffern werden in diesem Browser behalten.",
  notKept: "Der Browser speichert sie nicht: sie bleiben, bis die Seite verlassen wird.",
  keptShort: "bis die Seite verlassen wird",
  added: (label, own) => `Als ${label} dazugenommen: ${own}`,
  removed: (own) => `Entfernt: ${own || "keine eigenen Ziffern"}`,
  undo: "Letzte entfernen",
  show: "Zeigen",
};
