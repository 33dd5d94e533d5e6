import { numbers } from "../texts/de";
import type { words as english } from "./browser.en";

const { whole } = numbers;

export const words: typeof english = {
  title: "Ziffern",
  grid: "Gezeigte Ziffern",
  keys: "Pfeiltasten bewegen, die Eingabetaste legt die Ziffer ins Zeichenfeld.",
  filters: "Filter",
  outputMeaning: "Unter jeder Ziffer: ihre größte Ausgabe",
  count: (count) => `${count === 1 ? "1 Ziffer" : `${whole.format(count)} Ziffern`} gezeigt`,
  spoken: ({ subset, index, own, label, predicted }) => {
    const name =
      own < 0 ? `${subset === "test" ? "Testziffer" : "Trainingsziffer"} ${index}` : `Eigene Ziffer ${own + 1}`;
    const answer = label === predicted ? "erkannt" : `für ${predicted} gehalten`;
    return `${name}, eine ${label}, ${answer}`;
  },
  groups: "Menge",
  groupNames: { all: "Alle", training: "Training", test: "Test", own: "Eigene" },
  answers: "Antwort jetzt",
  answerNames: { all: "Alle", right: "✓ Richtig", wrong: "→ Falsch" },
  classes: "Richtige Ziffer",
  allClasses: "Alle",
  takenFor: "Gehalten für",
  anyClass: "beliebig",
  order: "Reihenfolge",
  orderNames: { data: "wie in den Daten", output: "größte Ausgabe zuerst" },
  cellTitle: (label, predicted) => (label === predicted ? `${label}, erkannt` : `${label}, für ${predicted} gehalten`),
  answersOfNow: (minibatch) =>
    `Die Matrix zeigt Minibatch ${whole.format(minibatch)}; dies sind die Antworten des Netzes jetzt.`,
  noDigits: ({ group, label, predicted }) => {
    const what = {
      all: "Keine Ziffer",
      training: "Keine Trainingsziffer",
      test: "Keine Testziffer",
      own: "Keine eigene Ziffer",
    }[group];
    const is = label === null ? "" : ` mit dem Wert ${label}`;
    if (predicted !== null && predicted === label) return `${what}${is} wird jetzt erkannt.`;
    if (predicted !== null) return `${what}${is} wird jetzt für ${predicted} gehalten.`;
    if (group === "own" && label === null) return "Keine solche eigene Ziffer. Erst zeichnen, dann „Label…“ drücken.";
    return `${what}${is} ist jetzt so.`;
  },
  remove: ({ own, label }) => `Eigene Ziffer ${own + 1} entfernen, eine ${label}`,
  fromFile: "Aus einer Datei …",
  removeAll: (count) => `Alle ${whole.format(count)} eigenen Ziffern entfernen`,
  removeTip: "Aus dem Training nehmen (Entf)",
};
