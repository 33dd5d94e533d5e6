import type { Words } from "../words";

export const words: Words["settings"] = {
  fields: {
    output: { label: "Ausgabe", tip: "Die Funktion nach der letzten Schicht." },
    initializer: { label: "Erste Gewichte", tip: "Wie die Gewichte vor dem Training gezogen werden." },
    rho: { label: "Abklingen", symbol: "ρ", tip: "Wie langsam RMSProp die Größe alter Gradienten vergisst." },
    beta1: { label: "Beta 1", symbol: "β₁", tip: "Wie langsam Adam die Richtung alter Gradienten vergisst." },
    beta2: { label: "Beta 2", symbol: "β₂", tip: "Wie langsam Adam die Größe alter Gradienten vergisst." },
    epsilon: { label: "Epsilon", symbol: "ε", tip: "Eine kleine Zahl, damit die Division nicht explodiert." },
    weightDecay: { label: "Gewichtsabnahme", tip: "Zieht bei jedem Schritt jedes Gewicht ein wenig zur 0." },
    schedule: { label: "Lernratenplan", tip: "Wie sich die Lernrate im Lauf verändert." },
    stepEvery: { label: "Stufe alle", tip: "Minibatches zwischen zwei Änderungen der Lernrate." },
    stepFactor: { label: "Stufenfaktor", tip: "Damit wird die Lernrate an jeder ihrer Stufen multipliziert." },
    sampling: { label: "Auswahl", tip: "Jeder Minibatch zufällig, oder jede Ziffer einmal pro Epoche." },
    minibatches: { label: "Minibatches", tip: "Länge des Laufs." },
    targetAccuracy: {
      label: "Ende bei Genauigkeit",
      tip: "Der Lauf endet, wenn die Testgenauigkeit so hoch ist, etwa 95 %; leer für nie.",
      empty: "nie",
    },
    patience: {
      label: "Geduld",
      tip: "Der Lauf endet nach so vielen Auswertungen, einer alle 100 Minibatches, ohne kleineren Testverlust; leer für nie.",
      empty: "nie",
    },
    pixels: { label: "Pixel", tip: "Werte, wie sie sind, oder durch 16 geteilt." },
    split: {
      label: "Aufteilung",
      tip: "Testziffern aus allen gezogen, oder von Personen, die das Netz nie gesehen hat.",
    },
  },
};
