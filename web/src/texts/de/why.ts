import { numbers } from "../de";
import type { Words } from "../words";

const { fine } = numbers;

export const words: Words["why"] = {
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
};
