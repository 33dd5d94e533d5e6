import type { words as english } from "./settings.en";

/** Was ein Ende nach den Testziffern anrichtet. */
const FLATTERS =
  "Die Testziffern entscheiden über das Ende, ihre Genauigkeit fällt dann zu gut aus: berichtet wird die auf Ziffern, die nichts entschieden haben.";

export const words: typeof english = {
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
      tip: `Der Lauf endet, wenn die Testgenauigkeit so hoch ist, etwa 95 %; leer für nie. ${FLATTERS}`,
      empty: "nie",
    },
    patience: {
      label: "Geduld",
      tip: `Der Lauf endet nach so vielen Auswertungen, einer alle 100 Minibatches, ohne kleineren Testverlust; leer für nie. ${FLATTERS}`,
      empty: "nie",
    },
    pixels: { label: "Pixel", tip: "Werte, wie sie sind, oder durch 16 geteilt." },
    split: {
      label: "Aufteilung",
      tip: "Testziffern aus allen gezogen, oder von Personen, die das Netz nie gesehen hat.",
    },
    rotation: { label: "Drehung", tip: "Dreht die Ziffer um bis zu so viel Grad, links- oder rechtsherum." },
    data: { label: "Trainingsziffern", tip: "Gescannte Ziffern, Ziffern eines Stifts oder beide." },
    shear: {
      label: "Scherung",
      tip: "Neigt sie wie eine schräge Handschrift: seitlich um bis zu diesen Anteil der Höhe.",
    },
    stretch: {
      label: "Streckung",
      tip: "Macht sie bei gleicher Höhe breiter oder schmaler: bis zu e hoch diese Zahl.",
    },
    scale: { label: "Größe", tip: "Macht sie kleiner, um bis zu diesen Anteil." },
    shift: {
      label: "Verschiebung",
      tip: "Bewegt sie seitlich, nach oben und nach unten, um bis zu so viele Pixel von 32.",
    },
    thickness: {
      label: "Strichstärke",
      tip: "Schiebt den Rand der Tinte nach außen oder innen wie bei einem anderen Stift.",
    },
    elastic: {
      label: "Verbiegung",
      tip: "Verbiegt sie: neun Punkte wandern jeder für sich, und die Tinte dazwischen folgt.",
    },
  },
  augmentation: {
    title: "Augmentierung",
    off: "aus",
    tip: "Jede Trainingsziffer wird bei jedem Ziehen neu verändert, sodass das Netz kaum zweimal dieselbe sieht. Testziffern bleiben, wie sie sind.",
    strengthOf: (kind) => `${kind}: Stärke`,
    amounts: {
      rotation: (value) => `±${value}°`,
      shear: (value) => `±${value}`,
      stretch: (value) => `±${value}`,
      scale: (value) => `−${value}`,
      shift: (value) => `±${value} px`,
      thickness: (value) => `±${value} px`,
      elastic: (value) => `±${value} px`,
    },
    units: { rotation: "°", shear: "", stretch: "", scale: "", shift: "px", thickness: "px", elastic: "px" },
    pictured: (kind) => `${kind}: die Ziffer, wie sie ist, und vier Beispiele`,
    together: "Alle zusammen",
    seen: "Was das Netz davon sieht",
    another: "Andere",
    turnOff: "Ausschalten",
  },
  suitable: {
    title: (choice) => `Zu ${choice} passt besser:`,
    change: (label, now, suited) => `${label} ${now} → ${suited}`,
    take: "Umstellen",
    keep: "So lassen",
  },
  data: {
    title: "Trainingsziffern",
    names: { scanned: "Gescannt", pen: "Stift", both: "Beide" },
    counts: {
      scanned: "1.797 von 13 Personen, auf Papier",
      pen: "3.000 von 30 Personen, auf einem Grafiktablett",
      both: "beide Arten gemischt",
    },
    loading: "Die Stiftziffern werden geladen…",
    missing: "Die Stiftziffern sind nicht angekommen.",
    tip: "Ein Netz kennt die Art von Ziffern, mit der es trainiert wurde, und liest eine andere schlechter: Domänenverschiebung. Mit Stiftziffern zeigen die Ergebnisse die Genauigkeit auf beiden Arten.",
  },
};
