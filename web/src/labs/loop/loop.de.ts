import { numbers } from "../../texts/de";
import type { words as english, LineFacts } from "./loop.en";

const { whole } = numbers;

const nameOf = ({ layer, connected, inputs, outputs }: LineFacts): string =>
  connected ? `layers[${layer}], FullyConnectedLayer(${inputs}, ${outputs})` : `layers[${layer}], ActivationLayer()`;

export const words: typeof english = {
  title: "Die Trainingsschleife, Schritt für Schritt",
  lead: "fit ist ein Dutzend Zeilen lang. Hier lassen sie sich mit den echten Zahlen eines Minibatches durchgehen: Was herauskommt, ist bis aufs letzte Bit, was der Trainer berechnet.",
  views: { debugger: "Debugger", data: "Daten", predict: "predict" },

  controls: "Schritte",
  runs: "Läufe",
  back: "Zurück",
  over: "Weiter",
  into: "Hinein",
  out: "Heraus",
  toEnd: "Bis zum Ende",
  again: "Zur Marke",
  next: "Nächster Minibatch",
  keys: "Eine Zeile oder eine Schicht wählen, um dorthin zu laufen. Tasten: ↓ oder F10 weiter, → oder F11 hinein, ← heraus, ↑ zurück, Pos1 und Ende für die erste und die letzte Zeile des Minibatches, Bild ab für den nächsten, F8 läuft weiter zur Marke.",
  minibatch: "Minibatch i",
  go: "Los",
  training: (now, target) => `Der Trainer ist bei Minibatch ${whole.format(now)} von ${whole.format(target)}…`,

  code: "Code von fit: Pfeiltasten gehen weiter",
  called: "Code des Aufgerufenen",
  callees: "Was von fit aufgerufen wird, und wer fit aufruft",
  starts: "Womit Gewichte und Bias-Werte beginnen",
  startsOf: { layer: "Schicht", weights: "weights", bias: "bias" },
  between: (least, most) => `${least} bis ${most}`,
  gutter: "Bis zu einer Zeile laufen",
  runTo: (code) => `Laufen bis: ${code}`,
  where: (minibatch, example, row, layer) =>
    [
      `i = ${whole.format(minibatch)}`,
      example === null ? "" : `row = ${row} (Beispiel ${example + 1} von 64)`,
      layer === null ? "" : `layer = layers[${layer}]`,
    ]
      .filter(Boolean)
      .join(" · "),

  lines: {
    end: ({ minibatch }) =>
      `Minibatch ${whole.format(minibatch)} ist fertig. Die Schleife geht mit dem nächsten i weiter.`,
    sample: () =>
      "Zieht zufällig 64 verschiedene Indizes aus der ganzen Trainingsmenge von 1.437, für jeden Minibatch neu: die ersten 64 von allen in zufälliger Reihenfolge. rows hat die Form (64,).",
    take: ({ row, label, example }) =>
      `Nimmt Zeile ${whole.format(row)} der Trainingsmenge, Beispiel ${example + 1} von 64: eine ${label}, als 64 Zahlen in einer Zeile (1, 64).`,
    forward: (facts) => `Vorwärts durch ${nameOf(facts)}: aus (1, ${facts.inputs}) wird (1, ${facts.outputs}).`,
    loss: ({ label }) => `Vergleicht die zehn Ausgaben mit dem One-hot-Ziel, dessen 1 bei ${label} steht.`,
    backward: (facts) =>
      `Der Fehler zurück durch ${nameOf(facts)}: aus ∂E/∂y (1, ${facts.outputs}) wird ∂E/∂x (1, ${facts.inputs}).`,
    step: (facts) => `Alle 64 Beispiele sind durch: ${nameOf(facts)} macht ihren Schritt.`,
    "fc-keep": () => "Behält die Eingabe: backward braucht sie für delta_w.",
    "fc-sum": ({ inputs, outputs }) =>
      `(1, ${inputs}) mal (${inputs}, ${outputs}), dazu der Bias (1, ${outputs}): die gewichteten Summen von ${outputs} Neuronen.`,
    "fc-delta-w": ({ inputs, outputs, example }) =>
      `Gleichung 14, transponiert, denn hier sind Beispiele Zeilen: Die Spalte x, (${inputs}, 1), mal die Zeile dy, (1, ${outputs}), ist eine Matrix (${inputs}, ${outputs}). Sie kommt zu dem, was ${example} Beispiele vorher hinterlassen haben.`,
    "fc-delta-b": () => "Gleichung 13: ∂E/∂b ist dy selbst. Auch das wird aufsummiert.",
    "fc-passes": ({ example }) => `Zählt dieses Beispiel: von ${example} auf ${example + 1}.`,
    "fc-error": ({ inputs, outputs, layer }) =>
      `Gleichung 12, transponiert: dy (1, ${outputs}) mal die transponierten Gewichte (${outputs}, ${inputs}) ist der Fehler der Schicht davor${layer === 0 ? "; hier gibt es keine, also braucht ihn niemand." : "."}`,
    "fc-weights": () =>
      "Gradientenabstieg mit dem mittleren Gradienten: 0,5 · delta_w / 64 wird von den Gewichten abgezogen.",
    "fc-bias": () => "Dasselbe für den Bias: 0,5 · delta_b / 64.",
    "fc-clear": () => "Die Summen beginnen wieder bei 0.",
    "fc-reset": () => "Auch die Zahl der Beispiele: Alles ist bereit für den nächsten Minibatch.",
    "act-keep": () => "Behält die Eingabe: backward braucht sie für die Steigung dort.",
    "act-value": ({ outputs }) => `Die Sigmoidfunktion jeder der ${outputs} Summen: die Eingaben der nächsten Schicht.`,
    "act-error": () =>
      "Gleichung 11: jeder Fehler mal die Steigung σ′(x) dort, Element für Element. sigmoid_prime ist die Hausaufgabe.",
    "act-nothing": () => "Eine Sigmoidfunktion hat keine Gewichte: Es gibt nichts zu tun.",
    "mse-return": () =>
      "Die Hausaufgabe: die Ableitung des Fehlers eines Beispiels nach den Ausgaben des Netzes, out; y ist das Ziel. Das 1/n der Gleichung 10 kommt in step, als Division durch passes.",
    digit: ({ row }) =>
      `x_test hat die Form (360, 1, 64). Die Schleife nimmt Ziffer ${row}: values ist eine Zeile (1, 64), jedes Pixel von 0 bis 16.`,
    pass: (facts) =>
      `Durch ${nameOf(facts)}: ${facts.connected ? `aus (1, ${facts.inputs}) wird (1, ${facts.outputs})` : `(1, ${facts.outputs}) bleibt`}. Gelernt wird hier nichts: kein Fehler, kein Schritt.`,
    append: () =>
      "Alle Schichten sind durch: Die Zeile (1, 10) kommt ans Ende der Liste, und die nächste Ziffer folgt.",
  },

  predictCode: "Code von predict",
  testDigit: "Testziffer",
  predictTrained: (minibatches) => `Das Netz nach ${whole.format(minibatches)} Minibatches.`,
  predicted: (digit, largest, sum, label) =>
    `Die größte der zehn Ausgaben ist Nummer ${digit}, ${largest}: Das Netz sagt ${digit}, und das ist ${digit === label ? "richtig" : `falsch, denn es ist eine ${label}`}. Die Vorlesung nennt die Ausgaben Wahrscheinlichkeiten, aber jede ist eine Sigmoidfunktion für sich: Zusammen sind sie ${sum}, nicht 1.`,
  predictQuestion: "x_test hat die Form (360, 1, 64). Was gibt predict zurück?",
  predictAnswers: [
    "Eine Liste von 360 Zeilen (1, 10)",
    "Eine Liste von 360 Spalten (10, 1)",
    "360 Ziffern",
    "Eine Zeile (1, 10)",
  ],
  predictWhy: "Eine Zeile (1, 10) für jede der 360 Ziffern. Die Ziffer findet erst danach argmax.",
  predictWhyNot: [
    "",
    "So steht es an einer Stelle der Vorlesung. Aber eine Zeile mal eine Matrix ist eine Zeile: Die letzte Schicht rechnet (1, 64) @ (64, 10), und das ist (1, 10).",
    "Die Ausgaben bleiben, wie sie sind: Welche die größte ist, wird danach gefragt, mit argmax.",
    "Das hängt es für eine Ziffer an. Wie viele Ziffern sind in x_test?",
  ],

  examples: "Der Minibatch: 64 Bilder",
  drawn: "noch nicht gezogen",
  example: (example, label, row) =>
    `Beispiel ${example + 1} von 64, eine ${label}, Zeile ${whole.format(row)} der Trainingsmenge`,
  prediction: (label, predicted) =>
    predicted === null ? `eine ${label}` : `eine ${label}, das Netz sagt ${predicted}`,
  map: "Der Weg eines Beispiels",
  forward: "vorwärts",
  backward: "rückwärts",
  step: "Schritt",
  error: "Fehler",
  lossCell: "mse_prime",
  runToLayer: (what, layer) => `Laufen bis ${what}: ${layer}`,

  layer: (facts) => nameOf(facts),
  tensors: {
    input: "x",
    output: "y",
    output_error: "dy",
    input_error: "dx",
    weights: "self.weights",
    bias: "self.bias",
    delta_w: "self.delta_w",
    delta_b: "self.delta_b",
    weights_error: "x.T @ dy",
  },
  passes: "self.passes",
  share: "Links der Beitrag eines Beispiels; delta_w summiert die aller bisherigen Beispiele.",
  indices: "Einträge heißen wie in NumPy, von 0 an gezählt: [0, 0] ist der erste.",
  notYet: "noch nicht da",
  nothingToLearn: "Keine Gewichte, kein Bias: Eine Aktivierungsschicht hat nichts zu lernen.",
  reads: "wird von der Zeile gelesen",
  writes: "wird von ihr geschrieben",

  checksums: "Bis aufs letzte Bit",
  own: "Gewichte dieser Schleife",
  trainers: "Gewichte des Trainers nach diesem Minibatch",
  equal:
    "Gleich: ob ein Beispiel nach dem anderen oder 64 als eine Matrix, jeder Eintrag von delta_w ist dieselbe Summe in derselben Reihenfolge.",
  notYetEqual: "Noch nicht gleich: Ein Gewicht ändert sich erst in step, nach dem 64. Beispiel.",
  differ: "Sie sind verschieden und dürften es nicht sein: bitte melden.",

  question: "fit ruft layer.step(learning_rate) auf. Was ist dann self.passes einer vollverbundenen Schicht?",
  answers: [
    "1",
    "6, die Zahl der Schichten",
    "64, die Zahl der Beispiele im Minibatch",
    "1.437, die Zahl der Trainingsziffern",
  ],
  why: "backward hat jedes der 64 Beispiele gezählt, und delta_w enthält ihre Summe. Durch passes geteilt ist sie der Mittelwert: das 1/n aus Gleichung 10, einmal gemacht statt 64-mal.",
  whyNot: [
    "step kommt nach der Schleife über rows, nicht in ihr: bis zu layer.step laufen und nachsehen.",
    "Jede Schicht zählt für sich: passes wächst in backward, und das wird einmal je Beispiel aufgerufen.",
    "",
    "Ein Minibatch ist nicht die ganze Trainingsmenge: Wie groß ist rows?",
  ],

  digit: "Ziffer",
  image: "Als Bild",
  flat: "Als Zahlen",
  flatWhy:
    "Die Zeilen des Bildes hintereinander. Eine Zahl sagt, wie viele von 16 kleinen Quadraten der Stift getroffen hat.",
  row: "Als Zeile",
  rowWhy:
    "Eine Zeile mit 64 Spalten, so dass x @ weights ein Produkt von Matrizen ist. Alle zusammen: X hat die Form (1797, 1, 64).",
  target: "Das Ziel",
  oneHot: "one-hot",
  targetWhy: "Das Netz hat zehn Ausgaben; das sollten sie sein.",
  pixel: (row, column, index, value) =>
    `Zeile ${row}, Spalte ${column} des Bildes ist Zahl ${index}, alle von 0 an gezählt: ${value}.`,
  pixelHint: "Ein Pixel wählen, um seine Zahl zu finden.",
  split: "Die Aufteilung: 1.797 = 1.437 + 360",
  splitPicture: "Alle 1.797 Ziffern in der Reihenfolge der Datei: blau zum Trainieren, orange zum Testen",
  splitHint: "Hier lässt sich eine Ziffer wählen.",
  inTraining: (row) => `Diese Ziffer ist Zeile ${whole.format(row)} der Trainingsmenge, von 0 an gezählt.`,
  inTest: (row) =>
    `Diese Ziffer ist Zeile ${whole.format(row)} der Testmenge, von 0 an gezählt: Kein Minibatch enthält sie je.`,
  trainingSet: "Trainingsmenge, 1.437",
  trainingUse: "x_train, y_train: Daraus werden die Minibatches gezogen, und nur daraus lernen die Gewichte.",
  testSet: "Testmenge, 360",
  testUse:
    "x_test, y_test: für die Konfusionsmatrix und die Genauigkeit nach dem Training. Sie sagen, wie gut das Netz mit Ziffern ist, die es nie gesehen hat.",
  seed: "Welche Ziffer wohin kommt, wird einmal gezogen, mit dem Seed 1 des Laufs: Alle haben dieselbe Aufteilung.",

  dataQuestion: "X hat die Form (1797, 1, 64). Welche Form hat x_train?",
  dataAnswers: ["(1437, 1, 64)", "(1437, 64)", "(360, 1, 64)", "(64, 1437)"],
  dataWhy: "Die Aufteilung nimmt 1.437 der 1.797 Elemente; jedes bleibt eine Zeile (1, 64).",
  dataWhyNot: [
    "",
    "Ein Element von x_train ist noch immer eine Zeile (1, 64), nicht (64,): Die Aufteilung wählt nur unter den Elementen aus.",
    "Das ist x_test. Die Gewichte lernen vom größeren Teil.",
    "Die Ziffern zählt die erste Dimension.",
  ],
};
