/** Colors of figures: the light theme's, whatever theme is in force. */

import type { Paper } from "../draw/figure/sheet";
import { type ColorName, DASHES, PALETTE } from "../styles/palette";

const light = (name: ColorName): string => PALETTE[name][0];

export const paper: Paper = {
  ink: light("ink"),
  soft: light("soft"),
  line: light("line"),
  track: light("track"),
  card: light("card"),
  positive: light("pos"),
  negative: light("neg"),
  onPositive: light("on-pos"),
  runs: DASHES.map((dash, slot) => ({ color: light(`run-${slot}` as ColorName), dash })),
};
