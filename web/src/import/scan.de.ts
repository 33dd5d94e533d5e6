import { numbers } from "../texts/de";
import type { words as english } from "./scan.en";

const { whole } = numbers;

const digits = (count: number): string => (count === 1 ? "1 Ziffer" : `${whole.format(count)} Ziffern`);

export const words: typeof english = {
  found: (name, count, labelled) => `${name}: ${digits(count)} gefunden, ${whole.format(labelled)} mit Label.`,
  atEdge: (count) =>
    `${digits(count)} am Rand ${count === 1 ? "wurde" : "wurden"} weggelassen: Mit mehr Papier darum wären sie ganz zu sehen.`,
  none: "Nichts darin sieht wie eine Ziffer aus. Vielleicht hilft ein anderer Kontrast, oder ein Bild mit mehr Papier um die Ziffern.",
  tooMany: (most) =>
    `Mehr als ${whole.format(most)} Dinge darin sehen wie Ziffern aus. Vielleicht hilft mehr Kontrast, oder ein Ausschnitt des Bildes.`,
  how: "Was ist die markierte Ziffer? Eine Zahl drücken, oder alle in Leserichtung tippen. Ohne Label bleibt eine Ziffer weg.",
  contrast: "Kleinster Kontrast",
  contrastValue: (percent) => `${percent} %`,
  inverted: "Helle Tinte auf dunklem Papier",
  sheet: "Das Blatt, seine Ziffern umrahmt; ein Klick markiert eine",
  list: "Ziffern des Blattes",
  keys: "Pfeiltasten bewegen, 0 bis 9 sagen, was eine Ziffer ist, Entf lässt sie weg, C zerschneidet sie, J verbindet sie mit der nächsten.",
  digit: (place, count, label) =>
    `Ziffer ${place + 1} von ${count}: ${label === null ? "ohne Label" : `Label ${label}`}`,
  as: (label) => `Das ist ${label}`,
  labels: "Was die markierte Ziffer ist",
  remove: "Weglassen",
  cut: "Zerschneiden",
  cannotCut: "Es gibt nicht auf beiden Seiten Tinte, zwischen der man schneiden könnte.",
  join: "Mit nächster verbinden",
  undo: "Zurück",
  tooLarge: (megapixels, most) => `Es hat ${whole.format(megapixels)} Megapixel; erwartet: höchstens ${most}.`,
};
