import { numbers } from "../texts/de";
import { fine } from "../texts/fine";
import type { words as english } from "./why.en";

export const words: typeof english = {
  title: "Warum",
  output: "Zu erklärende Ausgabe",
  winner: "Gewinner",
  raises: "hebt",
  lowers: "senkt",
  legend: "Große Zeichen zählen am meisten. Kreise: mehr Tinte hier hebt die Ausgabe. Rauten: mehr Tinte senkt sie.",
  told: (output, raises, lowers) =>
    `Warum ${output}: Tinte hebt sie am meisten in Zeile ${raises[0]}, Spalte ${raises[1]}, und senkt sie am meisten in Zeile ${lowers[0]}, Spalte ${lowers[1]}`,
  cell: (cell, output, slope) =>
    slope === 0
      ? `${cell}; Tinte hier ändert Ausgabe ${output} nicht`
      : `${cell}; mehr Tinte ${slope > 0 ? "hebt" : "senkt"} Ausgabe ${output}, um ${fine(numbers, Math.abs(slope))} je Stufe`,
};
