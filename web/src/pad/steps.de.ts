import { numbers } from "../texts/de";
import type { words as english } from "./steps.en";

const { plain } = numbers;

export const words: typeof english = {
  close: "Schließen: Wie daraus 8 × 8 wird",
  empty: "Mit dem Stift zeichnen: die Bilder folgen.",
  strokes: "Die Striche",
  strokesSpoken: "Die Striche und das Quadrat um sie, das das Netz sieht",
  normalize: "Normieren",
  normalizeTip: "Die Tinte wird vergrößert, bis sie das Quadrat füllt, und zentriert, wie die eingescannten Ziffern.",
  normalizeOffTip:
    "Aus: eine kleine oder verschobene Ziffer bleibt klein oder verschoben, anders als alle, aus denen das Netz lernt.",
  raster: "32 × 32 Pixel",
  rasterSpoken: "Die Striche als 32 mal 32 Pixel, in Blöcken von 4 mal 4",
  penWidth: "Stift",
  penWidthOf: (pixels) => `${plain(pixels)} Pixel`,
  pixels: (count) => `${plain(count)} px`,
  penTip: "Ein breiter Stift füllt ganze Blöcke, ein feiner lässt sie blass.",
  edges: "Ränder",
  sharp: "Hart",
  smooth: "Weich",
  sharpTip: "Ein Pixel ist Tinte oder nicht, wie beim Scanner.",
  smoothTip: "Ein Pixel am Rand zählt mit dem Anteil, der Tinte ist.",
  counts: "8 × 8 Zahlen",
  countsSpoken: "Die Tinte in jedem der 8 mal 8 Blöcke, 0 bis 16",
  countsTip: "Die Tinte in jedem Block aus 4 × 4 Pixeln, 0 bis 16. Zeile für Zeile ist das der Vektor x (1×64).",
};
