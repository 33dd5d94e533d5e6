/** Every colour of the page: in the light theme, and in the dark one. Both keep text at 4.5:1; a test computes it. */
export const PALETTE = {
  paper: ["#faf9f6", "#15171b"],
  card: ["#ffffff", "#1c1f25"],
  ink: ["#1c1e22", "#eceae4"],
  soft: ["#5c616b", "#a1a5ae"],
  line: ["#e4e1da", "#2e323a"],
  edge: ["#8b8f98", "#747a86"],
  track: ["#eeebe4", "#282c34"],
  pos: ["#2456c8", "#7ea6ff"],
  neg: ["#c65a11", "#f0954f"],
  "on-pos": ["#ffffff", "#10131a"],
  alarm: ["#a8470a", "#f3a468"],
  "run-0": ["#b5480c", "#f0954f"],
  "run-1": ["#08775a", "#4fc79f"],
  "run-2": ["#8b3fa8", "#cf9bf0"],
  "run-3": ["#856400", "#d9b94a"],
  "run-4": ["#b0264f", "#ff8fa6"],
  "run-5": ["#4b5563", "#aab2bf"],
} as const;

export type ColorName = keyof typeof PALETTE;

/** Dashes of a run's curve, in pixels, as SVG writes them: a run is known by them where colours are not seen. */
export const DASHES = ["9 3", "", "10 3 2 3", "5 2.5", "18 4", "6 2 2 2 2 2"] as const;
