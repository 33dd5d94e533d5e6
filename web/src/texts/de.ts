/** Die Wörter der Seite auf Deutsch; was erst auf Wunsch geladen wird, hat die seinen neben seinem Code. */

import type { Texts } from "./en";
import { numbersIn, subscript } from "./numbers";

export const numbers = numbersIn("de", {
  notANumber: "NaN",
  infinite: "unendlich",
});

const { whole, percent, decimalPoint, thousands, plain, short, loss, tick } = numbers;

const BARS = "Der Balken darunter zeigt, wie aktiv die Einheit ist.";

export const de: Texts = {
  whole: (value) => whole.format(value),
  share: (value) => `${percent.format(100 * value)} %`,
  short,
  lossValue: loss,
  tick,
  shareTick: (value) => `${Math.round(100 * value)} %`,
  plain,
  decimalPoint,
  thousands,

  train: "Trainieren",
  pause: "Pause",
  step: "Schritt",
  reset: "Von vorn",
  trainTip: "Das Netz trainieren, Minibatch für Minibatch",
  trainAgainTip: "Zu Ende: Trainieren beginnt wieder bei Minibatch 0",
  trainLiftedTip: "Trainieren schaltet die erfüllte Bedingung aus und geht weiter",
  pauseTip: "Kurz anhalten; nichts geht verloren",
  stepTip: "Einen Minibatch trainieren",
  resetTip: "Zurück zu Minibatch 0: Seed und Einstellungen ergeben genau denselben Lauf",
  trainingStatus: "Stand des Trainings",
  count: (minibatch, all) => [whole.format(minibatch), ` von ${whole.format(all)} Minibatches`],
  measures: (trainLoss, accuracy) => `Trainingsverlust ${loss(trainLoss)} · Test ${percent.format(100 * accuracy)} %`,
  ready: "Bereit",
  training: "Training läuft",
  paused: "Angehalten",
  finished: "Fertig",
  reachedTarget: (share) => `Beendet: Testgenauigkeit hat ${share} erreicht`,
  outOfPatience: (evaluations) =>
    `Beendet: Testverlust seit ${whole.format(evaluations)} ${evaluations === 1 ? "Auswertung" : "Auswertungen"} nicht kleiner`,
  lifted: (name) => `${name} ist aus: der Lauf geht weiter`,
  remedy: (rate) => `${plain(rate)} versuchen`,
  remedyTip: (rate) => `Die Lernrate auf ${plain(rate)} setzen, neu beginnen und trainieren`,
  diverged: (reason) => `Beendet: ${reason}`,
  restarted: (names) => `Neu begonnen: ${names} geändert`,
  applied: (names) => `${names} geändert`,
  fixed: (names) => `Hier festgelegt: ${names}`,
  progress: "Fortschritt des Laufs",

  speed: "Tempo",
  pace: (pace) => (Number.isFinite(pace) ? `${whole.format(pace)} / s` : "voll"),
  paceSpoken: (pace) =>
    Number.isFinite(pace) ? `${whole.format(pace)} Minibatches pro Sekunde` : "so schnell wie möglich",
  preset: "Vorlage",
  presets: { lecture: "Vorlesung", figure: "Abbildung", modern: "Modern" },
  ownPreset: "Eigene",
  presetTip: "Ein Satz von Einstellungen",
  seed: "Seed",
  seedTip: "Derselbe Seed, derselbe Lauf, aufs Bit genau",

  drawADigit: "Ziffer zeichnen",
  drawHere: "Hier zeichnen",
  drawKeys:
    "Pfeiltasten bewegen, die Leertaste füllt oder leert ein Feld, 0 bis 9 bestimmen, wie dunkel es ist, Entf leert es. Strg+Z nimmt zurück, Strg+Y wiederholt. Umschalt mit der Maus radiert.",
  drawMode: "Was der Zeiger tut",
  drawModes: {
    draw: { name: "Zeichnen", tip: "Striche werden in die Felder eingepasst" },
    paint: { name: "Felder malen", tip: "Die 8 × 8 Felder selbst ausmalen" },
  },
  notNormalized: "nicht normiert",
  steps: {
    button: "Wie 8 × 8?",
    title: "Wie daraus 8 × 8 wird",
    tip: "Wie aus den Strichen die 64 Zahlen fürs Netz werden",
  },
  cell: (row, column, level) => `Zeile ${row}, Spalte ${column}: ${plain(level)} von 16`,
  clear: "Leeren",
  undo: "Zurück",
  redo: "Wieder",
  example: "Beispiel",
  exampleTip: "Eine zufällige Ziffer aus den Testziffern",
  choose: "Wählen…",
  chooseTip: "Alle Ziffern der Daten sehen und eine aussuchen",
  close: "Schließen",
  loading: "Wird geladen …",

  prediction: "Vorhersage",
  predictionEmpty: "leeres Feld",
  answer: (digit, output) => `Das Netz sagt ${digit} (${output})`,
  says: (digit, output) => `Netz: ${digit} (${output})`,
  emptyGrid: "Das Feld ist leer",
  trueLabel: (label) => `wahr: ${label}`,

  network: "Netz",
  networkView: "Ansicht des Netzes",
  networkViews: { pictures: "Bilder", graph: "Graph" },
  parameters: (count) => `${whole.format(count)} Parameter`,
  layerOne: "Schicht 1",
  wallShows: "Schicht 1 zeigt",
  wallViews: { change: "was das Training geändert hat: ΔW₁", weights: "ihre Gewichte: W₁" },
  wallBlank: "Noch nichts gelernt: Trainieren drücken",
  wallSpoken: {
    change: (units) =>
      `Erste Schicht: was das Training an ${units} Bildern aus 8 mal 8 Gewichten geändert hat, blau größer, orange kleiner. ${BARS}`,
    weights: (units) => `Erste Schicht: ${units} Bilder aus 8 mal 8 Gewichten, blau positiv, orange negativ. ${BARS}`,
  },
  activations: (layer, units) => `Schicht ${layer}: a${subscript(layer)} (1×${units})`,
  output: (layer) => `Ausgabe: a${subscript(layer)} (1×10)`,
  gridSpoken: (layer, units) => `Schicht ${layer}: ${units} Einheiten, je dunkler, desto aktiver.`,
  legends: {
    change: { positive: "größer", negative: "kleiner" },
    weights: { positive: "positives Gewicht", negative: "negatives" },
    contributions: { positive: "hebt", negative: "senkt" },
  },
  legendActivation: "Aktivierung",

  unitName: (layer, unit) => `Schicht ${layer}, Einheit ${unit + 1}`,
  outputName: (digit) => `Ausgabe ${digit}`,
  unitOutput: (name, output) => `${name}: Ausgabe ${short(output)}`,
  layerUnits: (layer) => `Einheiten der Schicht ${layer}: Pfeiltasten bewegen, die Eingabetaste öffnet eine`,
  outputUnits: "Ausgaben: Pfeiltasten bewegen, die Eingabetaste öffnet eine",

  inspectOutput: (digit, output, isAnswer) =>
    `${digit}: ${output}${isAnswer ? ", die Antwort" : ""}, diese Ausgabe öffnen`,
  inspectOutputTip: "Woher kommt ihre Zahl?",

  why: {
    button: "Warum?",
    tip: "Zeigt, welche Pixel eine Ausgabe heben oder senken",
  },

  results: "Ergebnisse",
  testDigits: (count) => `Test (${whole.format(count)})`,
  kinds: (scanned, pen) => `Gescannt ${percent.format(100 * scanned)} %, Stift ${percent.format(100 * pen)} %`,
  accuracy: "Genauigkeit",
  loss: "Verlust",
  logarithmic: " (log)",
  trainSeries: "Training",
  testSeries: "Test",
  chartSpoken: (name, train, test, minibatch) =>
    `${name} nach ${whole.format(minibatch)} Minibatches: Training ${train}, Test ${test}`,
  runsSeries: (letter) => `Lauf ${letter}, Test`,
  minibatch: "Minibatch",
  figuresOf: (minibatch) => `Zahlen: der eigene Lauf bei Minibatch ${whole.format(minibatch)}`,

  confusionMatrix: "Konfusionsmatrix",
  toMatrix: "Zur Konfusionsmatrix",
  confusionAxes: "richtig ↓ Netz →",
  confusionCorner: "richtige Ziffer",
  confusionTip: (row, column, count) =>
    row === column
      ? `${whole.format(count)} × ${row} erkannt`
      : `${whole.format(count)} × ${row} für ${column} gehalten`,

  rewound: (minibatch) => `Wieder bei Minibatch ${whole.format(minibatch)}`,

  runsButton: (count) => (count > 0 ? `Läufe (${count})` : "Läufe"),
  model: "Modell…",
  runsTip: "Bisherige Läufe und Vergleiche nebeneinander",

  dataNotLoaded: "Dieser Teil der Seite kam nicht an: keine Verbindung?",

  matrixKeys: "Pfeiltasten bewegen, die Eingabetaste zeigt die Ziffern.",
  matrixDigits: "Gezählte Ziffern",
  matrixParts: { test: "Test", training: "Training" },
  matrixPercent: "% jeder Zeile",
  matrixLook: "Früher",
  matrixHistory: "Gezeigter Minibatch",
  matrixHistoryTip: "Durch den Lauf zurück; ganz rechts ist jetzt",
  matrixNow: "jetzt",
  matrixAt: (minibatch) => `Minibatch ${whole.format(minibatch)}`,
  matrixBack: "Jetzt",
  matrixBackTip: "Die Matrix des Netzes zeigen, wie es jetzt ist",
  measuresFold: "Je Klasse",
  measuresTip: "Precision, Recall und F1 jeder Klasse",

  label: "Label…",
  labelTip: "Sagen, was es ist, und damit trainieren",
  ownCount,
  ownShort: (count) => `${whole.format(count)} eigene`,
  ownTip: "Eigene Ziffern im Training: zeigen",

  moreSettings: "Mehr einstellen",
  choices: {
    sigmoid: "Sigmoid",
    relu: "ReLU",
    leaky_relu: "Leaky ReLU",
    tanh: "Tanh",
    silu: "SiLU",
    identity: "Identität",
    softmax: "Softmax",
    squared_error: "Quadratisch",
    cross_entropy: "Kreuzentropie",
    uniform: "Gleichverteilt",
    xavier: "Xavier",
    he: "He",
    sgd: "SGD",
    momentum: "Momentum",
    nesterov: "Nesterov",
    rmsprop: "RMSProp",
    adam: "Adam",
    constant: "Konstant",
    step: "Stufen",
    cosine: "Kosinus",
    random: "Zufällig",
    epochs: "Epochen",
    raw: "0 bis 16",
    unit: "0 bis 1",
    shuffled: "Gemischt",
    writers: "Nach Person",
  },
  mixed: "Gemischt",
  fields: {
    layers: {
      label: "Verdeckte Schichten",
      tip: "Einheiten jeder verdeckten Schicht, etwa 128, 64.",
      empty: "keine",
    },
    activation: {
      label: "Aktivierung",
      tip: "Die nichtlineare Funktion nach jeder verdeckten Schicht. Im Graphen hat jede ihre.",
    },
    loss: { label: "Verlust", tip: "Wie falsch eine Antwort ist, als eine Zahl." },
    optimizer: { label: "Verfahren", tip: "Wie der Gradient die Gewichte ändert." },
    learningRate: { label: "Lernrate", symbol: "η", tip: "Wie weit ein Schritt gegen den Gradienten geht." },
    momentum: { label: "Momentum", symbol: "μ", tip: "Wie viel der letzten Änderung bleibt: v ← μ v − η df/dx." },
    batchSize: { label: "Batchgröße", tip: "Ziffern pro Minibatch: der Gradient ist ihr Mittel." },
    seed: { label: "Seed", tip: "Anfang aller Zufallszahlen." },
  },
  fieldEffect: { live: "Gilt sofort.", restart: "Eine Änderung beginnt den Lauf neu." },

  brokenTitle: "Das Netz läuft nicht",
  brokenHint:
    "Eine Datei kam nicht an, der Speicher reichte nicht, oder dem Browser fehlt WebAssembly (ab Chrome oder Edge 123, Firefox 125, Safari 17.5). Nichts Gezeichnetes ist verloren.",
  tryAgain: "Noch einmal versuchen",
  waiting: "Das Netz wird vorbereitet …",
  disconnected: "digit-playground ist in keiner Seite; zuerst einfügen",
  closed: "digit-playground hat die Seite vorher verlassen",

  title: "Digit Playground",
  tagline: "Ziffer zeichnen. Netz trainieren. Beim Lernen zusehen.",
  playground: "Spielwiese",
  lecture: "Vorlesung",
  language: "Sprache",

  sharePage: "Teilen",
  help: "Hilfe",
  about: (panel) => `Erklärung: ${panel}`,
  settings: "Einstellungen",
};

function ownCount(count: number): string {
  return count === 1 ? "1 eigene Ziffer" : `${whole.format(count)} eigene Ziffern`;
}
