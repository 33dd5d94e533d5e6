import { numbers } from "../../texts/de";
import type { words as english } from "./layer.en";

const { whole } = numbers;

export const words: typeof english = {
  title: "Eine Schicht mit ihren Formen",
  lead: "Die Theorie schreibt Beispiele als Spalten, der Code als Zeilen. Es ist dieselbe Schicht, transponiert.",
  views: { product: "Produkt", batch: "Batch", transpose: "Transponieren", quiz: "Quiz" },

  network: "Netz",
  networks: { lecture: "Vorlesung", figure: "Abbildung" },
  wholeNetwork: (parameters) =>
    `Als Ganzes eine Funktion von 64 Zahlen, die 10 zurückgibt, mit ${whole.format(parameters)} Parametern.`,
  trainedFor: (minibatches) => `Nach ${whole.format(minibatches)} Minibatches.`,
  layers: "Schichten und ihre Formen",
  outputs: "Ausgabe",

  convention: "Konvention",
  conventions: { columns: "Spalten: y = W x + b", rows: "Zeilen: yᵀ = xᵀ Wᵀ + bᵀ" },
  digit: "Ziffer",
  previousDigit: "Vorige Ziffer",
  nextDigit: "Nächste Ziffer",
  digitPicture: "Bild der Ziffer, 8 × 8 Pixel",
  testDigit: (place, label) => `Testziffer ${place}: eine ${label}`,
  rowTimesVector: (unit) => `Zeile ${unit} von W mal x, plus Eintrag ${unit} von b.`,
  vectorTimesColumn: (unit) => `Die Zeile mal Spalte ${unit} von Wᵀ, plus Eintrag ${unit} von bᵀ.`,
  terms: (unit) => `Summanden von Eintrag ${unit}`,
  otherTerms: (count) => `${whole.format(count)} weitere`,
  productQuestion: (inputs, outputs) =>
    `Eine Ziffer geht durch die Schicht ${inputs} → ${outputs}. Wie viele Produkte aus Gewicht und Eingabe sind das?`,
  productReason: (rows, columns) =>
    `Jede der ${rows} Zeilen von W trifft auf alle ${columns} Eingaben: ${rows} × ${columns} = ${whole.format(rows * columns)}.`,
  productHint: (isSum) =>
    isSum
      ? "Jeder Eintrag von y braucht alle Einträge von x: multiplizieren, nicht addieren."
      : "Ein Eintrag von y leuchtet auf: Wie viele Gewichte stehen in seiner Zeile? Wie viele Einträge gibt es?",

  examples: "Beispiele",
  stretch: (examples) => (examples === 1 ? "bᵀ über 1 Zeile strecken" : `bᵀ über ${examples} Zeilen strecken`),
  rowOf: (row, label) => `Zeile ${row} von X ist diese ${label}. Ihre Ausgaben sind Zeile ${row} von Y.`,
  numpyShapes: "Formen im Code",
  inNumpy: "Was @ und .T in NumPy tun",
  timesInNumpy:
    "@ summiert über das, was nebeneinandersteht: (k, n) @ (n, m) ist (k, m). Ein Array mit einer Dimension, (n,), ist weder Zeile noch Spalte: links von @ gilt es als Zeile, rechts als Spalte, und das Ergebnis hat eine Dimension weniger.",
  turnInNumpy:
    ".T kehrt die Reihenfolge der Dimensionen um: aus (1, n) wird (n, 1). Bei einer Dimension gibt es nichts umzukehren: (n,) bleibt, wie es ist. Darum macht die Vorlesung aus jeder Ziffer eine Zeile (1, 64): Sonst scheitert x.T @ dy in backward.",
  asList: "eine Liste von Zahlen",
  asRow: "als Zeile",
  asBatch: (examples) => (examples === 1 ? "1 Zeile, ein Batch" : `${examples} Zeilen, ein Batch`),
  batchQuestion: (examples, outputs) =>
    `Bei ${examples} ${examples === 1 ? "Zeile" : "Zeilen"} wird bᵀ auf ${examples} × ${outputs} gestreckt. Wie viele Bias-Werte lernt die Schicht?`,
  batchReason: (outputs) =>
    `Weiterhin ${outputs}: Strecken wiederholt dieselben Zahlen in jeder Zeile. Broadcasting kopiert sie nicht einmal.`,
  batchHint: "In 1 bᵀ eine Spalte hinuntergehen: Was ändert sich von Zeile zu Zeile?",

  size: "Formen von A und B",
  oblong: "2 × 3",
  square: "2 × 2",
  rules: {
    sum: "Summe",
    product: "Produkt",
    scalar: "Skalar",
    involution: "Involution",
    dimensions: "Dimensionen",
    wrong_product: "Keine Regel",
  },
  left: (rule) => `${rule}, linke Seite`,
  right: (rule) => `${rule}, rechte Seite`,
  equalEntries: (same, all) => `${same} von ${all} Einträgen sind gleich.`,
  otherShapes: (left, right) => `Nicht einmal die Formen sind gleich: ${left} und ${right}.`,
  byChance:
    "Diese beiden Matrizen sind vertauschbar. Die meisten anderen sind es nicht: Ein Beispiel ist noch keine Regel.",
  turned: (before, after) => `Aus ${before} wird ${after}: Zeilen werden Spalten.`,
  transposeQuestion: "Welche Regel macht aus (W x)ᵀ das Produkt xᵀ Wᵀ?",
  transposeChoices: ["Summe", "Skalar", "Produkt", "Involution"],
  transposeReason: "Die Produktregel kehrt die Reihenfolge um: darum steht im Code der Vektor vor den Gewichten.",
  transposeHints: [
    "In W x wird nichts addiert.",
    "x ist hier ein Vektor, keine einzelne Zahl.",
    "",
    "Hier wird nichts zweimal transponiert.",
  ],

  inColumns: "in Spalten",
  inRows: (examples) => (examples > 1 ? `${examples} Beispiele als Zeilen` : "in Zeilen"),
  quizPrompt: (inputs, outputs, how, formula, symbol) =>
    `Eine Schicht ${inputs} → ${outputs}, ${how}: ${formula}. Welche Form hat ${symbol}, Zeilen × Spalten?`,
  quizReasons: {
    weights: {
      columns: (inputs, outputs) =>
        `${outputs} Zeilen, eine je Einheit; jede hat ein Gewicht für jede der ${inputs} Eingaben.`,
      rows: (inputs, outputs) =>
        `${outputs} Spalten, eine je Einheit; jede hat ein Gewicht für jede der ${inputs} Eingaben. Im Code ist das das Array der Gewichte.`,
    },
    bias: {
      columns: (_inputs, outputs) => `Eine Zahl für jede der ${outputs} Einheiten, als Spalte.`,
      rows: (_inputs, outputs) =>
        `Eine Zahl für jede der ${outputs} Einheiten, als Zeile: sie wird zu jedem Beispiel addiert, wie viele es auch sind.`,
    },
    input: {
      columns: (inputs) => `Ein Beispiel ist eine Spalte aus ${inputs} Zahlen.`,
      rows: (inputs, _outputs, examples) => `Beispiele sind Zeilen: ${examples} zu je ${inputs} Zahlen.`,
    },
    output: {
      columns: (inputs, outputs) =>
        `(${outputs} × ${inputs}) mal (${inputs} × 1): über die ${inputs} in der Mitte wird summiert, es bleibt ${outputs} × 1.`,
      rows: (inputs, outputs, examples) =>
        `(${examples} × ${inputs}) mal (${inputs} × ${outputs}): über die ${inputs} in der Mitte wird summiert, es bleibt ${examples} × ${outputs}.`,
    },
  },
  quizGradient: "Ein Gradient hat die Form dessen, wonach abgeleitet wird.",
  quizHint: (formula) =>
    `Die Formen unter ${formula} schreiben: Was in einem Produkt nebeneinander steht, muss gleich sein.`,
  quizGradientHint:
    "Ein Vielfaches davon wird von den Parametern abgezogen, Eintrag für Eintrag: Welche Form muss er haben?",
  quizInputHint:
    "Er geht zur Schicht davor zurück, mit einer Ableitung für jede Zahl, die von dort kam: Welche Form muss er haben?",
  nextQuestion: "Nächste Frage",
  score: (answered) => `von ${answered} auf Anhieb richtig`,
};
