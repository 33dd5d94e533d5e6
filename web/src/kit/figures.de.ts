import { numbers } from "../texts/de";
import type { words as english } from "./figures.en";

const { whole } = numbers;

export const words: typeof english = {
  title: "Bilder",
  text: "Die Diagramme für Arbeiten und Folien, dunkel auf weiß: SVG bleibt in jeder Größe scharf, PNG passt überall.",
  which: "Bild",
  names: {
    accuracy: "Genauigkeit",
    loss: "Verlust",
    confusion: "Konfusionsmatrix: Testziffern",
    trainConfusion: "Konfusionsmatrix: Trainingsziffern",
    change: "Erste Schicht: was das Training geändert hat, ΔW₁",
    weights: "Erste Schicht: ihre Gewichte, W₁",
    graph: "Das Netz als Graph",
  },
  save: (ending) => `.${ending} sichern`,
  failed: "Das Bild ließ sich hier nicht malen. „.svg sichern“ geht.",
  missing: {
    report: "Das Netz ist noch nicht bereit.",
    curve: "Noch keine Kurve: zuerst „Trainieren“ drücken.",
    change: "Das Training hat noch nichts geändert: zuerst „Trainieren“ drücken.",
  },
  logarithmic: (name) => `${name} (logarithmisch)`,
  at: (minibatch) => `nach ${whole.format(minibatch)} ${minibatch === 1 ? "Minibatch" : "Minibatches"}`,
  units: (count) => `${whole.format(count)} ${count === 1 ? "Einheit" : "Einheiten"}`,
  matrix: {
    rows: "richtige Ziffer",
    columns: "Antwort des Netzes",
    right: "erkannt",
    wrong: "für eine andere Ziffer gehalten",
    counted: (digits, accuracy) =>
      `${whole.format(digits)} Ziffern, davon ${accuracy} erkannt; Farben sind Anteile einer Zeile`,
  },
  wall: (units) =>
    units === 1
      ? "Gewichte der 64 Pixel in die Einheit"
      : `Gewichte der 64 Pixel in jede von ${whole.format(units)} Einheiten`,
};
