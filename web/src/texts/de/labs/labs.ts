import { numbers } from "../../de";
import type { Words } from "../../words";

export const words: Words["labs"] = {
  course: "Die Vorlesung",
  topics: "Themen",
  done: "beantwortet",
  progress: (done, all) => `${done} von ${all} Fragen beantwortet`,
  loading: "Wird geladen…",
  missing: "Dieser Teil konnte nicht geladen werden.",
  views: "Ansichten",
  names: { neuron: "Neuron", reading: "Literatur" },
  question: "Frage",
  check: "Prüfen",
  right: "Richtig.",
  wrong: "Nicht ganz.",
  chooseFirst: "Bitte eine Antwort wählen.",
  numberFirst: "Bitte eine Zahl eingeben.",
  illegalNumber: (typed, least, most) =>
    `${typed || "Nichts"} geht nicht: erlaubt ist eine Zahl von ${least} bis ${most}.`,
  fixed: (value, decimals) =>
    Number.isFinite(value)
      ? value.toFixed(decimals).replace("-", "−").replace(".", numbers.decimalPoint)
      : numbers.short(value),
};
