import { numbers } from "../texts/en";

const { plain } = numbers;

export const words = {
  close: "Close: how it becomes 8 × 8",
  empty: "Draw with the pen: the pictures follow.",
  strokes: "Your strokes",
  strokesSpoken: "Your strokes, and the square around them that the network sees",
  normalize: "Normalize",
  normalizeTip: "The ink is scaled to fill the square and centred, as the scanned digits were.",
  normalizeOffTip: "Off: a small or shifted digit stays small or shifted, unlike all that the network learned from.",
  raster: "32 × 32 pixels",
  rasterSpoken: "Your strokes as 32 by 32 pixels, in blocks of 4 by 4",
  penWidth: "Pen",
  penWidthOf: (pixels: number): string => `${plain(pixels)} ${pixels === 1 ? "pixel" : "pixels"}`,
  pixels: (count: number): string => `${plain(count)} px`,
  penTip: "A wide pen fills whole blocks, a fine one leaves them pale.",
  edges: "Edges",
  sharp: "Sharp",
  smooth: "Smooth",
  sharpTip: "A pixel is ink or it is not, as for a scanner.",
  smoothTip: "A pixel at the edge counts by the share that is ink.",
  counts: "8 × 8 counts",
  countsSpoken: "The ink in each of the 8 by 8 blocks, 0 to 16",
  countsTip: "The ink in each block of 4 × 4 pixels, 0 to 16. Row by row it is the vector x (1×64).",
};
