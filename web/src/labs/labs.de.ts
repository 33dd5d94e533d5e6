import { numbers } from "../texts/de";
import { minus } from "../texts/numbers";
import type { words as english } from "./labs.en";

function refused(typed: string): string {
  return /\S/.test(typed) ? `${typed} geht nicht` : "Die Eingabe ist leer";
}

export const words: typeof english = {
  course: "Die Vorlesung",
  topics: "Themen",
  done: "beantwortet",
  progress: (done, all) => `${done} von ${all} Fragen beantwortet`,
  firstTries: (right, all) => `${right} von ${all} beim ersten Versuch richtig`,
  loading: "Wird geladen…",
  lost: "Dieses Labor konnte nicht geladen werden",
  missing: "Dieser Teil konnte nicht geladen werden.",
  alone: "Nur dieses Labor öffnen",
  aloneTip: "Für eine Folie oder eine Kursseite",
  views: "Ansichten",
  savePlot: "Als Bild sichern",
  python: "Als Python",
  names: {
    neuron: "Neuron",
    approximation: "Jede Funktion",
    layer: "Eine Schicht",
    backprop: "Backpropagation",
    calculus: "Matrixkalkül",
    descent: "Gradientenabstieg",
    loop: "Trainingsschleife",
    result: "Ergebnis",
    homework: "Hausaufgabe",
    reading: "Literatur",
  },
  question: "Frage",
  check: "Prüfen",
  right: "Richtig.",
  wrong: "Nicht ganz.",
  chooseFirst: "Bitte zuerst eine Antwort wählen.",
  numberFirst: (typed) =>
    /\S/.test(typed)
      ? `${typed} ist keine Zahl. Bitte eine eingeben, etwa 8, −0,5 oder 3/4.`
      : "Bitte zuerst eine Zahl eingeben.",
  wholeFirst: (typed) =>
    /\S/.test(typed)
      ? `${typed} ist keine ganze Zahl. Bitte eine eingeben, etwa 8 oder 1.200.`
      : "Bitte zuerst eine Zahl eingeben.",
  illegalNumber: (typed, least, most) => `${refused(typed)}: erlaubt ist eine Zahl von ${least} bis ${most}.`,
  illegalWhole: (typed, least, most) => `${refused(typed)}: erlaubt ist eine ganze Zahl von ${least} bis ${most}.`,
  transport: {
    play: "Abspielen",
    pause: "Pause",
    back: "Einen Schritt zurück",
    forward: "Einen Schritt weiter",
    reset: "Zurücksetzen",
    at: (step, last) => `Schritt ${step} von ${last}`,
  },
  fixed: (value, decimals) =>
    Number.isFinite(value) ? minus(value.toFixed(decimals)).replace(".", numbers.decimalPoint) : numbers.short(value),
  matrix: (name, rows, columns) =>
    `${name}, ${rows} ${rows === 1 ? "Zeile" : "Zeilen"}, ${columns} ${columns === 1 ? "Spalte" : "Spalten"}`,
  matrixCell: (row, column, value) => `Zeile ${row}, Spalte ${column}: ${value}`,
  entryOf: (name, row, column) => `${name}, Zeile ${row}, Spalte ${column}`,
  entry: (value) => minus(Number.isInteger(value) ? numbers.plain(value) : numbers.short(value)),
  table: { line: "Linie oder Punkt", point: "Punkt", numbers: (drawing) => `${drawing}: die Zahlen` },
  same: "gleich",
  different: "ungleich",
};
