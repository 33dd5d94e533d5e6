/** Die Wörter der Seite auf Deutsch. */

import { numbersIn, subscript } from "./numbers";
import type { Texts } from "./text";

const { whole, percent, decimalPoint, plain, short, signed, fine, loss, tick } = numbersIn("de", {
  notANumber: "NaN",
  infinite: "unendlich",
});

const BARS = "Der Balken darunter zeigt, wie aktiv die Einheit bei der gezeichneten Ziffer ist.";

const DIVERGENCE =
  /^(the loss|a weight) became (infinite|undefined \(NaN\)) at minibatch (\d+): the learning rate (\S+) is too large$/;

/** The core's sentence about a divergence; any other stays as it is. */
function divergence(reason: string): string {
  const [, what, how, minibatch, rate] = DIVERGENCE.exec(reason) ?? [];
  if (minibatch === undefined) return reason;
  const subject = what === "the loss" ? "der Verlust" : "ein Gewicht";
  const state = how === "infinite" ? "unendlich" : "undefiniert (NaN)";
  return `${subject} wurde bei Minibatch ${whole.format(Number(minibatch))} ${state}: die Lernrate ${plain(Number(rate))} ist zu groß`;
}

export const de: Texts = {
  whole: (value) => whole.format(value),
  share: (value) => `${percent.format(100 * value)} %`,
  short,
  lossValue: loss,
  tick,
  shareTick: (value) => `${Math.round(100 * value)} %`,
  plain,
  decimalPoint,

  train: "Trainieren",
  pause: "Pause",
  step: "Schritt",
  reset: "Von vorn",
  trainTip: "Das Netz trainieren, Minibatch für Minibatch",
  trainAgainTip: "Der Lauf ist zu Ende: Trainieren beginnt wieder bei Minibatch 0",
  trainLiftedTip: "Die Bedingung für das Ende ist erfüllt: Trainieren schaltet sie aus und geht von hier weiter",
  pauseTip: "Kurz anhalten; nichts geht verloren",
  stepTip: "Einen Minibatch trainieren",
  resetTip: "Zurück zu Minibatch 0: derselbe Seed ergibt genau denselben Lauf",
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
  diverged: (reason) => `Beendet: ${divergence(reason)}`,
  restarted: (names) => `Neu begonnen: ${names} geändert`,
  applied: (names) => `${names} geändert`,
  progress: "Fortschritt des Laufs",

  speed: "Tempo",
  pace: (pace) => (Number.isFinite(pace) ? `${whole.format(pace)} / s` : "voll"),
  paceSpoken: (pace) =>
    Number.isFinite(pace) ? `${whole.format(pace)} Minibatches pro Sekunde` : "so schnell wie möglich",
  preset: "Vorlage",
  presets: { lecture: "Vorlesung", figure: "Abbildung", modern: "Modern" },
  ownPreset: "Eigene",
  presetTip: "Ein vollständiger Satz von Einstellungen als Ausgangspunkt",
  seed: "Seed",
  seedTip: "Anfang aller Zufallszahlen: derselbe Seed ergibt denselben Lauf, bis aufs letzte Bit",

  drawADigit: "Ziffer zeichnen",
  gridSize: "x (1×64)",
  drawHere: "Hier zeichnen",
  drawKeys:
    "Pfeiltasten bewegen, die Leertaste füllt oder leert ein Feld, die Ziffern 0 bis 9 bestimmen, wie dunkel es ist, Entf leert es. Mit der Maus radiert die Umschalttaste.",
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
  trueLabel: (label) => `wahr: ${label}`,

  network: "Netz",
  networkView: "Ansicht des Netzes",
  graphMissing: "Der Graph kam nicht an. Verbindung prüfen und ihn noch einmal wählen.",
  networkViews: { pictures: "Bilder", graph: "Graph" },
  parameters: (count) => `${whole.format(count)} Parameter`,
  layerOne: "Schicht 1",
  wallShows: "Schicht 1 zeigt",
  wallViews: { change: "was das Training geändert hat: ΔW₁", weights: "ihre Gewichte: W₁" },
  wallBlank: "Noch nichts gelernt: Trainieren drücken",
  wallSpoken: {
    change: (units) =>
      `Erste Schicht: was das Training in jedem von ${units} Bildern aus 8 mal 8 Gewichten geändert hat, blau größer, orange kleiner. ${BARS}`,
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
  graphUnits: "Einheiten des Netzes: Pfeiltasten bewegen, die Eingabetaste öffnet eine",
  graphPath: (digit) => `Was am meisten für und gegen ${digit} spricht`,
  graphPathEmpty: (digit) => `Was beim leeren Feld am meisten für und gegen ${digit} spricht`,
  graphEdges: (unit) => `${unit}: ihre stärksten Gewichte`,

  architecture: "Schichten des Netzes",
  inputLayer: "Eingabe",
  layer: (layer) => `Schicht ${layer}`,
  outputLayer: "Ausgabe",
  pixels: (count) => `${whole.format(count)} Pixel`,
  digits: (count) => `${whole.format(count)} Ziffern`,
  widthOf: (layer) => `Einheiten in Schicht ${layer}`,
  fewerUnits: (layer) => `Weniger Einheiten in Schicht ${layer}`,
  moreUnits: (layer) => `Mehr Einheiten in Schicht ${layer}`,
  activationOf: (layer) => `Aktivierung der Schicht ${layer}`,
  outputActivation: "Aktivierung der Ausgabe",
  removeLayer: (layer) => `Schicht ${layer} entfernen`,
  addLayerAfter: (layer) =>
    layer === 0 ? "Eine Schicht nach der Eingabe einfügen" : `Eine Schicht nach Schicht ${layer} einfügen`,
  inputShape: (units) => `x (1×${units})`,
  weightShape: (layer, inputs, units) => `W${subscript(layer)} (${inputs}×${units})`,
  biasShape: (layer, units) => `b${subscript(layer)} (${units})`,

  inspector: {
    place: (layer, layers, units) => (layer === layers ? "letzte Schicht" : `von ${whole.format(units)}`),
    missing: "Die Nahansicht kam nicht an: keine Verbindung?",
    close: "Nahansicht schließen",
    others: "Andere Einheiten: Pfeiltasten links und rechts, andere Schichten: auf und ab",
    previousUnit: "Vorige Einheit",
    nextUnit: "Nächste Einheit",
    previousLayer: "Vorige Schicht",
    nextLayer: "Nächste Schicht",
    unit: "Einheit",
    layer: "Schicht",
    sum: "Gewichtete Summe",
    weights: (layer) => `Gewichte der Schicht ${layer}`,
    weightsKeys:
      "Pfeiltasten bewegen. Die Eingabetaste nimmt einen Wert auf, Plus und Minus ändern ihn um 0,1, F hält ihn fest oder gibt ihn frei.",
    weightsHint: "Ein Gewicht auswählen, um es zu ändern oder festzuhalten.",
    pixel: (input) => `Pixel in Zeile ${Math.floor(input / 8) + 1}, Spalte ${(input % 8) + 1}`,
    from: (input, layer) => `von Einheit ${input + 1} der Schicht ${layer}`,
    bias: "Bias",
    parameter: (where, value, edited, frozen) =>
      `${where}: ${value}${edited ? ", geändert" : ""}${frozen ? ", festgehalten" : ""}`,
    edited: "geändert",
    frozen: "fest",
    inputsOfPixels: "Eingaben x",
    inputsOfLayer: (layer) => `Eingaben a${subscript(layer)}`,
    products: "Terme w · x",
    productsOfLayer: "Terme w · a",
    picture: (what) => `Bild: ${what}`,
    value: (name) => `Wert von ${name}`,
    less: "Um 0,1 kleiner",
    more: "Um 0,1 größer",
    freeze: "Festhalten",
    freezeTip: "Das Training lässt es, wie es ist",
    freezeUnit: "Einheit festhalten",
    freezeUnitTip: "Das Training lässt alle Gewichte dieser Einheit und ihren Bias, wie sie sind",
    was: (value) => `war ${value}`,
    nudgeKeys: "Pfeiltasten auf und ab ändern um 0,1, mit der Umschalttaste um 1.",
    illegal: (typed) =>
      `„${typed}“ ist kein Wert für ein Gewicht; erwartet: eine endliche Zahl zwischen −3,4e38 und 3,4e38.`,
    terms: "Terme der gewichteten Summe",
    order: "Reihenfolge der Terme",
    orders: { size: "größte zuerst", input: "der Reihe nach" },
    term: "Term",
    otherTerms: (count) => `${whole.format(count)} weitere`,
    allTerms: (count) => `Alle ${whole.format(count)} Terme zeigen`,
    fewerTerms: "Nur die ersten Terme zeigen",
    activation: "Aktivierung",
    curve: (z, a, slope) => `Kurve der Aktivierung: bei z = ${z} ist a = ${a}, und die Steigung ist ${slope}`,
    gradient: "Gradient",
    gradientFor: "für Ziffer",
    gradientLabel: "Gradient für Ziffer",
    noLabel: "–",
    gradientEmpty: "Eine Ziffer wählen: was würde dieses Beispiel ändern?",
    ofDigit: "diese Ziffer",
    ofTraining: "Trainingsziffern, Mittel",
    gradientOf: (name) => `Gradient von ${name}`,
    legendRaises: "hebt den Fehler",
    legendLowers: "senkt den Fehler",
    edits: "Änderungen",
    editedCount: (count) => `geändert: ${whole.format(count)}`,
    frozenCount: (count) => `fest: ${whole.format(count)}`,
    undo: ["Zurück", "Änderung zurücknehmen"],
    redo: ["Wieder", "Änderung wiederholen"],
    undoAll: ["Alle zurück", "Alle Änderungen zurücknehmen"],
    cleared: "Die Änderungen gingen mit dem alten Lauf",
    rewound: "Das Zurückgehen nahm spätere Änderungen mit",
    exact: fine,
    plain: signed,
  },

  inspectOutput: (digit, output) => `${digit}: ${output}, diese Ausgabe öffnen`,
  inspectOutputTip: "Diese Ausgabe öffnen: woher kommt ihre Zahl?",

  why: {
    button: "Warum?",
    tip: "Zeigt, welche Pixel eine Ausgabe heben und welche sie senken",
    title: "Warum",
    output: "Zu erklärende Ausgabe",
    winner: "Gewinner",
    raises: "hebt",
    lowers: "senkt",
    legend: "Große Zeichen zählen am meisten. Kreise: mehr Tinte hier hebt die Ausgabe. Rauten: mehr Tinte senkt sie.",
    cell: (cell, output, slope) =>
      slope === 0
        ? `${cell}; Tinte hier ändert Ausgabe ${output} nicht`
        : `${cell}; mehr Tinte ${slope > 0 ? "hebt" : "senkt"} Ausgabe ${output}, um ${fine(Math.abs(slope))} je Stufe`,
  },

  results: "Ergebnisse",
  testDigits: (count) => `Test (${whole.format(count)})`,
  accuracy: "Genauigkeit",
  loss: "Verlust",
  logarithmic: "log",
  trainSeries: "Training",
  testSeries: "Test",
  chartSpoken: (name, train, test, minibatch) =>
    `${name} nach ${whole.format(minibatch)} Minibatches: Training ${train}, Test ${test}`,
  runsSeries: (letter) => `Lauf ${letter}, Test`,
  minibatch: "Minibatch",
  minibatches: "Minibatches",

  confusionMatrix: "Konfusionsmatrix",
  confusionAxes: "richtig ↓ Netz →",
  confusionCorner: "richtige Ziffer",
  confusionTip: (row, column, count) =>
    row === column
      ? `${whole.format(count)} × ${row} erkannt`
      : `${whole.format(count)} × ${row} für ${column} gehalten`,

  rewind: "Zurückgehen",
  rewindTo: (minibatch) => `Zurück zu ${whole.format(minibatch)}`,
  rewindTip: "Am Regler einen früheren Minibatch wählen: das Netz wird wieder, was es damals war",
  rewindSlider: "Minibatch, zu dem es zurückgeht",
  rewindPlace: (minibatch) => `Minibatch ${whole.format(minibatch)}`,
  rewindNewest: (minibatch) => `neuester, Minibatch ${whole.format(minibatch)}`,
  rewound: (minibatch) => `Wieder bei Minibatch ${whole.format(minibatch)}: Trainieren geht von hier weiter`,

  runs: "Läufe",
  runsButton: (count) => (count > 0 ? `Läufe (${count})` : "Läufe"),
  runsTip: "Was bisher trainiert wurde, und Vergleiche nebeneinander",
  runsNone: "Noch keine. Ein Lauf wird hier behalten, wenn er endet, verworfen wird oder neu beginnt.",
  runsMissing: "Die Läufe konnten nicht geladen werden: keine Verbindung. Später noch einmal versuchen.",
  runsList: "Behaltene Läufe",
  runsShow: (name) => `Kurve von ${name} zeigen`,
  runsShowTip: "Seine Kurve in den Diagrammen zeigen",
  runsFull: (most) => `${most} Kurven sind zu sehen: erst eine ausblenden`,
  runsNameOf: (name) => `Name von ${name}`,
  runsCurrent: "laufender Lauf",
  runsAccuracy: "Testgenauigkeit",
  runsLoss: "Testverlust",
  runsMatrix: (name, all) =>
    `Konfusionsmatrix von ${name}: ${all === 0 ? "keine Fehler" : all === 1 ? "1 Fehler" : `${whole.format(all)} Fehler`}`,
  runsWorst: (label, predicted, count) =>
    `, am häufigsten ${label} für ${predicted} gehalten (${whole.format(count)} ×)`,
  runsLoad: "Laden",
  runsLoadTip: "Seine Einstellungen wieder setzen; der Lauf beginnt neu",
  runsLoadOf: (name) => `Einstellungen von ${name} laden`,
  runsPin: "Anheften",
  runsPinTip: "Ein angehefteter Lauf bleibt, wenn ältere Platz machen",
  runsPinOf: (name) => `${name} anheften`,
  runsDelete: "Löschen",
  runsDeleteOf: (name) => `${name} löschen`,
  runsDeleted: (name) => `Gelöscht: ${name}`,
  compare: "Vergleichen",
  compareWhat: "Was verglichen wird",
  compareTip:
    "Diese nebeneinander von den jetzigen Einstellungen aus trainieren; der eigene Lauf hält an und behält seinen Stand",
  comparisons: {
    activation: {
      name: "Sigmoid oder ReLU",
      tells:
        "Nur die Aktivierung der verdeckten Schichten ist verschieden, mit ersten Gewichten, Pixeln und einer Lernrate, die zu ihr passen.",
    },
    loss: {
      name: "Quadratischer Fehler oder Kreuzentropie",
      tells:
        "Nur was als falsch zählt, ist verschieden: der quadratische Fehler oder die Kreuzentropie nach einem Softmax, jeweils mit passender Lernrate.",
    },
    optimizer: {
      name: "SGD, Momentum oder Adam",
      tells: "Derselbe Gradient, drei Arten, ihm zu folgen, jede mit passender Lernrate.",
    },
    rate: {
      name: "Drei Lernraten",
      tells: "Ein Zehntel der jetzigen Lernrate, die jetzige und das Zehnfache.",
    },
    seed: {
      name: "Drei Seeds",
      tells: "Nur der Zufall ist verschieden: erste Gewichte und Auswahl der Minibatches. So viel ist Glück.",
    },
  },
  compareSame: (minibatches) => `Derselbe Seed, je ${whole.format(minibatches)} Minibatches.`,
  compareEach: (minibatches) => `Je ${whole.format(minibatches)} Minibatches.`,
  compareCancel: "Abbrechen",
  compareProgress: (name) => `Fortschritt von ${name}`,
  compareRunning: "Vergleich läuft: der eigene Lauf ist angehalten",
  compareDone: "Vergleich fertig: die Läufe stehen in der Liste",
  compareCancelled: "Vergleich abgebrochen",

  digitsTitle: "Ziffern",
  digitsGrid: "Gezeigte Ziffern",
  digitsKeys: "Pfeiltasten bewegen, die Eingabetaste legt die Ziffer ins Zeichenfeld.",
  digitsFilters: "Filter",
  confidenceMeaning: "%: Anteil der größten Ausgabe an allen zehn",
  digitsCount: (count) => `${count === 1 ? "1 Ziffer" : `${whole.format(count)} Ziffern`} gezeigt`,
  digitSpoken: ({ part, index, own, label, predicted }) => {
    const name =
      own < 0 ? `${part === "test" ? "Testziffer" : "Trainingsziffer"} ${index}` : `Eigene Ziffer ${own + 1}`;
    const answer = label === predicted ? "erkannt" : `für ${predicted} gehalten`;
    return `${name}, eine ${label}, ${answer}`;
  },
  confidence: confidenceOf,
  groups: "Menge",
  groupNames: { all: "Alle", training: "Training", test: "Test", own: "Eigene" },
  answers: "Antwort jetzt",
  answerNames: { all: "Alle", right: "✓ Richtig", wrong: "→ Falsch" },
  classes: "Richtige Ziffer",
  allClasses: "Alle",
  takenFor: "Gehalten für",
  anyClass: "beliebig",
  order: "Reihenfolge",
  orderNames: { data: "wie in den Daten", confidence: "sicherste zuerst" },
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
  dataNotLoaded: "Dieser Teil der Seite kam nicht an: keine Verbindung?",

  matrixKeys: "Pfeiltasten bewegen von Feld zu Feld, die Eingabetaste zeigt die Ziffern eines Feldes.",
  matrixDigits: "Gezählte Ziffern",
  matrixParts: { test: "Test", training: "Training" },
  matrixPercent: "% jeder Zeile",
  matrixHistory: "Gezeigter Minibatch",
  matrixHistoryTip: "Durch den Lauf zurück; ganz rechts ist jetzt",
  matrixNow: "jetzt",
  matrixAt: (minibatch) => `Minibatch ${whole.format(minibatch)}`,
  matrixBack: "Jetzt",
  matrixBackTip: "Die Matrix des Netzes zeigen, wie es jetzt ist",
  measuresFold: "Nach Klasse",
  measuresTip: "Precision, Recall und F1 jeder Klasse",
  measuresTable: "Precision, Recall und F1 nach Klasse",
  measuresClass: "Klasse",
  measuresMean: "Mittel",
  measureNone: "Nichts, wodurch zu teilen wäre",
  measureNames: { precision: "Precision", recall: "Recall", f1: "F1" },
  measureMeanings: {
    precision: "wie viele der Ziffern, die für diese Klasse gehalten werden, zu ihr gehören: eine Spalte der Matrix",
    recall: "wie viele der Ziffern dieser Klasse erkannt werden: eine Zeile der Matrix",
    f1: "das harmonische Mittel der beiden",
  },

  label: "Label…",
  labelTip: "Sagen, was gezeichnet ist, und es zu den Trainingsziffern nehmen",
  labelTitle: "Zu den Trainingsziffern",
  labelPicture: "Gezeichnete Ziffer",
  labelQuestion: "Welche Ziffer ist das?",
  labelAs: (label) => `Als ${label} dazunehmen`,
  labelMeaning: (most) =>
    `Das Netz lernt daraus wie aus jeder Trainingsziffer; der Lauf geht weiter. Höchstens ${whole.format(most)}.`,
  labelled: (label, count) => `Als ${label} dazugenommen: ${ownCount(count)}`,
  unlabelled: (count) => `Entfernt: ${count === 0 ? "keine eigenen Ziffern" : ownCount(count)}`,
  ownCount,
  ownKept: "Eigene Ziffern werden in diesem Browser behalten.",
  ownNotKept: "Der Browser speichert sie nicht: sie bleiben, bis die Seite verlassen wird.",
  ownNotKeptShort: "bis die Seite verlassen wird",
  ownUndo: "Letzte entfernen",
  ownShow: "Zeigen",
  ownTip: "Eigene Ziffern im Training: zeigen",
  remove: ({ own, label }) => `Eigene Ziffer ${own + 1} entfernen, eine ${label}`,
  removeTip: "Aus dem Training nehmen (Entf)",

  moreSettings: "Mehr Einstellungen",
  choices: {
    sigmoid: "Sigmoid",
    relu: "ReLU",
    leaky_relu: "Leaky ReLU",
    tanh: "Tanh",
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
      tip: "Einheiten jeder verdeckten Schicht, von der Eingabe her, etwa 128, 64.",
      empty: "keine",
    },
    activation: {
      label: "Aktivierung",
      tip: "Die nichtlineare Funktion nach jeder verdeckten Schicht. Im Graphen des Netzes hat jede ihre eigene.",
    },
    output: { label: "Ausgabe", tip: "Die Funktion nach der letzten Schicht." },
    loss: { label: "Verlust", tip: "Wie falsch eine Antwort ist, als eine Zahl." },
    initializer: { label: "Erste Gewichte", tip: "Wie die Gewichte vor dem Training gezogen werden." },
    optimizer: { label: "Verfahren", tip: "Wie aus einem Gradienten eine Änderung der Gewichte wird." },
    learningRate: { label: "Lernrate", symbol: "η", tip: "Wie weit jeder Schritt gegen den Gradienten geht." },
    momentum: { label: "Momentum", symbol: "μ", tip: "Wie viel der letzten Änderung bleibt: v ← μ v − η df/dx." },
    rho: { label: "Abklingen", symbol: "ρ", tip: "Wie langsam RMSProp die Größe alter Gradienten vergisst." },
    beta1: { label: "Beta 1", symbol: "β₁", tip: "Wie langsam Adam die Richtung alter Gradienten vergisst." },
    beta2: { label: "Beta 2", symbol: "β₂", tip: "Wie langsam Adam die Größe alter Gradienten vergisst." },
    epsilon: { label: "Epsilon", symbol: "ε", tip: "Eine kleine Zahl, damit die Division nicht explodiert." },
    weightDecay: { label: "Gewichtsabnahme", tip: "Zieht bei jedem Schritt jedes Gewicht ein wenig zur 0." },
    schedule: { label: "Lernratenplan", tip: "Wie sich die Lernrate im Lauf verändert." },
    stepEvery: { label: "Stufe alle", tip: "Minibatches zwischen zwei Änderungen der Lernrate." },
    stepFactor: { label: "Stufenfaktor", tip: "Damit wird die Lernrate an jeder ihrer Stufen multipliziert." },
    sampling: { label: "Auswahl", tip: "Jeder Minibatch zufällig, oder jede Ziffer einmal pro Epoche." },
    batchSize: { label: "Batchgröße", tip: "Ziffern pro Minibatch: der Gradient ist ihr Mittel." },
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
    seed: { label: "Seed", tip: "Anfang aller Zufallszahlen." },
  },
  fieldEffect: { live: "Gilt sofort.", restart: "Eine Änderung beginnt den Lauf neu." },

  brokenTitle: "Das Netz konnte nicht starten",
  brokenHint: "Vielleicht ist der Browser zu alt, oder eine Datei kam nicht an. Nichts Gezeichnetes ist verloren.",
  tryAgain: "Noch einmal versuchen",
  waiting: "Das Netz wird vorbereitet …",
  disconnected: "digit-playground ist nicht in einer Seite; erwartet: vor diesem Aufruf eingefügt",
  closed: "digit-playground hat die Seite verlassen, bevor dies fertig war",

  title: "Digit Playground",
  tagline: "Ziffer zeichnen. Netz trainieren. Beim Lernen zusehen.",
  language: "Sprache",

  help: "Hilfe",
  about: (panel) => `Erklärung: ${panel}`,
  settings: "Einstellungen",
  tips: {
    draw: "Eine Ziffer besteht aus 64 Zahlen von 0 bis 16, eine je Feld: Zeile für Zeile sind sie der Vektor x, der ins Netz geht.",
    prediction:
      "Die zehn Ausgaben des Netzes für die gezeichnete Ziffer, eine je Klasse; die größte ist seine Antwort.",
    network:
      "Die Ziffer geht durch alle Schichten, von den Pixeln bis zu den zehn Ausgaben, und jede Einheit zeigt, was sie daraus macht.",
    settings: "Sie bestimmen, was trainiert wird und wie; manche gelten sofort, die anderen beginnen den Lauf neu.",
    results:
      "Wie viele Ziffern richtig gelesen werden und wie falsch die Antworten sind: bei den Ziffern des Trainings und bei nie gesehenen.",
    confusion:
      "Jede Testziffer zählt in der Zeile dessen, was sie ist, und in der Spalte dessen, wofür das Netz sie hält: die Diagonale ist richtig.",
    inspector:
      "Ein Neuron mit seinen Zahlen, wie sie sind: Eingaben mal Gewichte ergeben z, die Aktivierung macht daraus a, und der Gradient sagt, was eine Änderung jedes Gewichts am Fehler bewirkt.",
    runs: "Jeder trainierte Lauf mit seinen Einstellungen und Ergebnissen. Angekreuzt erscheint seine Kurve neben der jetzigen; Varianten lassen sich nebeneinander trainieren.",
  },
  inLecture: "In der Vorlesung:",

  tour: "Rundgang beginnen",
  tourHint: "Fünf Stationen, eine halbe Minute.",
  tourStop: (stop, all) => `${stop} von ${all}`,
  tourNext: "Weiter",
  tourBack: "Zurück",
  tourSkip: "Beenden",
  tourDone: "Fertig",
  tourStops: {
    draw: {
      name: "Eine Ziffer zeichnen",
      text: "Hier, mit Maus, Finger, Stift oder Tasten. Darunter sagt das Netz sofort, wofür es sie hält: noch weiß es wenig.",
    },
    train: {
      name: "Trainieren",
      text: "Trainieren drücken: Minibatch für Minibatch macht jeder Schritt den Verlust ein wenig kleiner. Schritt macht genau einen.",
    },
    network: {
      name: "Hineinsehen",
      text: "Jedes kleine Bild ist ein Neuron der ersten Schicht mit den Gewichten zu seinen 64 Pixeln. Im Training entstehen Striche.",
    },
    results: {
      name: "Beim Lernen zusehen",
      text: "Die Genauigkeit steigt, der Verlust sinkt. Die blaue Kurve gilt für Ziffern, die das Netz nie gesehen hat.",
    },
    confusion: {
      name: "Verwechslungen finden",
      text: "Zeile: was die Ziffer ist. Spalte: was das Netz sagt. Was neben der Diagonale liegt, ist falsch.",
    },
  },

  keyboard: "Tastatur",
  controls: "Bedienung",
  speedTip: "Minibatches pro Sekunde: langsamer, um einzelnen Schritten zu folgen",
  glossaryTitle: "Glossar",
  glossary: {
    neuron: {
      name: "Neuron",
      text: "Die gewichtete Summe seiner Eingaben und ein Bias, z = w₁x₁ + w₂x₂ + … + b, durch eine Aktivierungsfunktion: a = σ(z).",
    },
    layer: {
      name: "Vollverbundene Schicht",
      text: "Jedes Neuron nimmt alle Ausgaben der Schicht davor: y = W x + b. Im Programm sind Beispiele Zeilen: yᵀ = xᵀ Wᵀ + bᵀ.",
    },
    activation: {
      name: "Aktivierungsfunktion",
      text: "Macht eine Schicht zu mehr als einer Summe, Element für Element: Sigmoid σ(x) = 1 / (1 + e⁻ˣ), ReLU max(0, x).",
    },
    approximation: {
      name: "Universelle Approximation",
      text: "Ein Netz mit einer verdeckten Schicht kann, wenn sie breit genug ist, jeder stetigen Funktion beliebig nahekommen.",
    },
    forward: {
      name: "Vorwärtslauf",
      text: "Ein Beispiel geht durch alle Schichten: die Ausgabe y der einen ist die Eingabe x der nächsten. Was der Rückweg braucht, wird behalten.",
    },
    oneHot: {
      name: "One-hot-Ziel",
      text: "Die richtige Antwort t als zehn Zahlen: 1 bei der richtigen Ziffer, 0 bei allen anderen.",
    },
    loss: {
      name: "Verlust",
      text: "Wie falsch eine Antwort ist, als eine Zahl. Beim quadratischen Fehler L = ½ (y − t)² mit der Ableitung y − t.",
    },
    gradient: {
      name: "Gradient",
      text: "Die partiellen Ableitungen des Verlusts nach allen Parametern, ∇L: in seiner Richtung wächst der Verlust am schnellsten.",
    },
    jacobian: {
      name: "Jacobi-Matrix",
      text: "Die Ableitung eines Vektors nach einem Vektor, ∂f/∂x: Zeile i ist der Gradient der Komponente fᵢ.",
    },
    chainRule: {
      name: "Kettenregel",
      text: "Ableitungen verketteter Funktionen multiplizieren sich: dy/dx = dy/du · du/dx.",
    },
    sigmoidPrime: {
      name: "Ableitung der Sigmoidfunktion",
      text: "σ′(x) = σ(x) (1 − σ(x)). Der Vorwärtslauf hat σ(x) berechnet, der Rückwärtslauf muss nur noch multiplizieren.",
    },
    backprop: {
      name: "Backpropagation",
      text: "Die Kettenregel, Schicht für Schicht vom Verlust zurück. Schicht: ∂E/∂x = Wᵀ ∂E/∂y, ∂E/∂b = ∂E/∂y, ∂E/∂W = ∂E/∂y xᵀ. Aktivierung: ∂E/∂x = ∂E/∂y ⊙ σ′(x).",
    },
    descent: {
      name: "Gradientenabstieg",
      text: "Kleine Schritte gegen den Gradienten, immer wieder: x ← x − η ∂f/∂x.",
    },
    learningRate: {
      name: "Lernrate η",
      text: "Wie lang die Schritte sind. Zu kurze kommen kaum voran, zu lange springen über das Minimum hinweg.",
    },
    momentum: {
      name: "Momentum μ",
      text: "Trägheit für die Schritte, v ← μ v − η ∂f/∂x und x ← x + v: sie kann aus einem lokalen Minimum hinaustragen.",
    },
    minibatch: {
      name: "Minibatch",
      text: "Einige Beispiele, 64 in der Vorlesung, als Zeilen einer Matrix: Y = X Wᵀ + bᵀ. Das Mittel ihrer Gradienten ergibt einen Schritt.",
    },
    softmax: {
      name: "Softmax und Kreuzentropie",
      text: "Softmax macht aus den Ausgaben Wahrscheinlichkeiten mit der Summe 1; die Kreuzentropie ist −log derjenigen der richtigen Ziffer.",
    },
    split: {
      name: "Trainings- und Testziffern",
      text: "1.437 der 1.797 Ziffern trainieren das Netz; die anderen 360, die es nie sieht, prüfen, was es gelernt hat.",
    },
    confusion: {
      name: "Konfusionsmatrix",
      text: "Zeile: die richtige Ziffer. Spalte: die Antwort, also die größte Ausgabe. Ein perfektes Netz zählt nur in der Diagonale.",
    },
    accuracy: {
      name: "Genauigkeit",
      text: "Der Anteil richtiger Antworten: die Summe der Diagonale geteilt durch die Summe der ganzen Matrix. Der Lauf der Vorlesung: 0,9806.",
    },
  },
};

function ownCount(count: number): string {
  return count === 1 ? "1 eigene Ziffer" : `${whole.format(count)} eigene Ziffern`;
}

function confidenceOf(share: number): string {
  return Number.isNaN(share) ? "–" : `${Math.round(100 * share)}\u202f%`;
}
