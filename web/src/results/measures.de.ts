import type { words as english } from "./measures.en";

export const words: typeof english = {
  table: "Precision, Recall und F1 nach Klasse",
  class: "Klasse",
  mean: "Mittel",
  none: "Nichts, wodurch zu teilen wäre",
  names: { precision: "Precision", recall: "Recall", f1: "F1" },
  meanings: {
    precision: "wie viele der Ziffern, die für diese Klasse gehalten werden, zu ihr gehören: eine Spalte der Matrix",
    recall: "wie viele der Ziffern dieser Klasse erkannt werden: eine Zeile der Matrix",
    f1: "das harmonische Mittel der beiden",
  },
};
