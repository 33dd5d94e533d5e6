import { numbers } from "../de";
import type { words as english } from "../en/import";

const { whole, plain } = numbers;

const digits = (count: number): string => (count === 1 ? "1 Ziffer" : `${whole.format(count)} Ziffern`);
const quoted = (value: string): string => `„${value.length > 20 ? `${value.slice(0, 20)}…` : value}“`;

export const words: typeof english = {
  title: "Ziffern aus einer Datei",
  choose: "CSV-Datei oder Bild wählen oder hier ablegen",
  file: "CSV-Datei oder Bild mit Ziffern",
  another: "Andere Datei …",
  format:
    "CSV: eine Ziffer je Zeile, 64 Zahlen (8 × 8) oder 784 (28 × 28) und ein Label 0 bis 9 in irgendeiner Spalte. Eine Kopfzeile und eine Spalte mit Zeilennummern dürfen da sein.",
  picture:
    "Bild: ein eingescanntes oder fotografiertes Blatt mit Ziffern. Sie werden einzeln gefunden und von Hand benannt.",
  privacy: "Die Datei bleibt auf diesem Computer.",
  cancel: "Abbrechen",
  understood: (name, count, side) =>
    `${name}: ${digits(count)} mit ${side} × ${side} Pixeln${side === 8 ? "" : ", eingepasst und auf 8 × 8 verkleinert"}.`,
  label: "Label",
  column: (column) => `Spalte ${column + 1}`,
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
  badLabel: (value) => `das Label ist ${quoted(value)}; erwartet: eine ganze Zahl von 0 bis 9`,
  badPixel: (column, value, most) => `Spalte ${column + 1} ist ${quoted(value)}; erwartet: eine Zahl von 0 bis ${most}`,
  noRows: "Sie enthält keine Zeilen mit Zahlen.",
  wrongColumns: (columns) =>
    `Ihre Zeilen haben ${whole.format(columns)} Spalten; erwartet: 65 (8 × 8 und ein Label) oder 785 (28 × 28 und ein Label).`,
  noLabel: "Keine ihrer Spalten enthält Labels, ganze Zahlen von 0 bis 9.",
  tooMuchInk: (value) => `Ein Pixel ist ${plain(value)}; erwartet: höchstens 255.`,
  refused: (name, why) => `${name} wurde nicht genommen. ${why}`,
  tooLarge: (megabytes, most) => `Sie hat ${whole.format(megabytes)} MB; erwartet: höchstens ${whole.format(most)} MB.`,
  unreadable: "Sie ist nicht lesbar.",
  otherPicture: "Erwartet: ein Bild als PNG, JPEG, WebP, GIF oder BMP.",
  some: (taken, count) =>
    `Platz ist noch für ${whole.format(taken)}: Genommen wird etwa jede ${plain(Math.round((10 * count) / taken) / 10)}. Ziffer, gleichmäßig über die Datei verteilt.`,
  full: "Für weitere eigene Ziffern ist kein Platz: erst einige entfernen.",
  meaning: "Sie kommen zu den Trainingsziffern hinzu; die Testziffern bleiben, wie sie sind.",
  add: (count) => `${digits(count)} hinzufügen`,
};
