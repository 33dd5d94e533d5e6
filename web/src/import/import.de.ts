import { numbers } from "../texts/de";
import type { words as english } from "./import.en";

const { whole, plain } = numbers;

const digits = (count: number): string => (count === 1 ? "1 Ziffer" : `${whole.format(count)} Ziffern`);
const pixels = "64 (8 × 8) oder 784 (28 × 28) Pixel";

export const words: typeof english = {
  title: "Ziffern aus einer Datei",
  choose: "CSV-Datei oder Bild wählen oder hier ablegen",
  file: "CSV-Datei oder Bild mit Ziffern",
  another: "Andere Datei …",
  format:
    "CSV: eine Ziffer je Zeile, 64 Zahlen (8 × 8) oder 784 (28 × 28) und ein Label 0 bis 9 in der ersten oder letzten Spalte oder dort, wo eine Kopfzeile es nennt. Eine Spalte mit Zeilennummern darf da sein.",
  picture:
    "Bild: ein eingescanntes oder fotografiertes Blatt mit Ziffern. Sie werden einzeln gefunden und von Hand benannt.",
  privacy: "Die Datei bleibt auf diesem Computer.",
  cancel: "Abbrechen",
  understood: (name, count, side) =>
    `${name}: ${digits(count)} mit ${side} × ${side} Pixeln${side === 8 ? "" : ", eingepasst und auf 8 × 8 verkleinert"}.`,
  label: "Label",
  column: (column) => `Spalte ${column + 1}`,
  chooseLabel: "auswählen …",
  whichLabel: (name) =>
    `${name}: Weder eine Kopfzeile noch die Zahlen zeigen, welche Spalte das Label ist. Bitte hier auswählen.`,
  ink: "Volle Tinte ist",
  inverted: "Dunkle Tinte auf hellem Papier",
  classes: "Was verstanden wurde: die ersten Ziffern jeder Klasse und ihre Anzahl",
  classCount: (label, count) => `${label}: ${digits(count)}`,
  bad: (count) =>
    count === 1
      ? "1 Zeile ist nicht lesbar und bleibt weg"
      : `${whole.format(count)} Zeilen sind nicht lesbar und bleiben weg`,
  badMore: (count) => `und ${whole.format(count)} weitere`,
  badRow: (line, fault) => `Zeile ${whole.format(line)}: ${fault}`,
  badColumns: (columns, expected) => `${columns} Spalten; erwartet: ${expected}`,
  badLabel: (value) => `das Label ist „${value}“; erwartet: 0 bis 9`,
  badPixel: (column, value, most) => `Spalte ${column + 1} ist „${value}“; erwartet: eine Zahl von 0 bis ${most}`,
  empty: `Sie ist leer; erwartet: eine Ziffer je Zeile, ${pixels} und meist ein Label.`,
  noTable: (line) =>
    `Sie beginnt mit „${line}“; erwartet: eine Tabelle als Text, eine Ziffer je Zeile, ${pixels} und meist ein Label.`,
  noRows: `Auf die Kopfzeile folgt keine Zeile; erwartet: eine Ziffer je Zeile, ${pixels} und meist ein Label.`,
  wrongColumns: (columns) =>
    `Ihre Zeilen haben ${whole.format(columns)} Spalten; erwartet: ${pixels} und meist ein Label.`,
  noLabel: "Keine ihrer Spalten enthält Labels 0 bis 9.",
  otherLabel: (value) => `Ein Label ist „${value}“; erwartet: 0 bis 9.`,
  tooMuchInk: (value) => `Ein Pixel ist ${plain(value)}; erwartet: höchstens 255.`,
  refused: (name, why) => `${name} wurde nicht genommen. ${why}`,
  tooLarge: (megabytes, most) => `Sie hat ${whole.format(megabytes)} MB; erwartet: höchstens ${whole.format(most)} MB.`,
  unreadable: "Sie ist nicht lesbar.",
  otherPicture: "Erwartet: ein Bild als PNG, JPEG, WebP, GIF oder BMP.",
  some: (taken, count) =>
    `Platz ist noch für ${whole.format(taken)}: Genommen wird etwa jede ${plain(Math.round((10 * count) / taken) / 10)}. Ziffer, gleichmäßig über die Datei verteilt.`,
  full: "Für weitere eigene Ziffern ist kein Platz: erst einige entfernen.",
  meaning: "Sie kommen zu den Trainingsziffern hinzu; die Testziffern bleiben, wie sie sind.",
  unlabelled: "Sie haben keine Labels; lernen lässt sich daraus nichts. Das Netz kann sagen, wofür es sie hält.",
  classify: (count) => `${digits(count)} klassifizieren`,
  answered: "Dafür hält das Netz sie jetzt:",
  saveAnswers: "Antworten sichern (.csv)",
  add: (count) => `${digits(count)} hinzufügen`,
};
