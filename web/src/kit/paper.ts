/** Colors of figures: the light theme's, whatever theme is in force. */

import type { Paper } from "../draw/figure/sheet";
import { SLOTS } from "../state/overlay";
import { runColors } from "../styles/run-colors";
import { tokens } from "../styles/tokens";

/** The built page's style sheets have no blanks that they can do without. */
function light(name: string): string {
  const [, color] = new RegExp(`--${name}: ?(?:light-dark\\()?(#[0-9a-f]+)`).exec(tokens.cssText) ?? [];
  if (!color) throw new Error(`no color --${name}`);
  return color;
}

/** A run without dashes has none. */
function dash(slot: number): string {
  return new RegExp(`\\.run-${slot} ?{[^}]*stroke-dasharray: ?([\\d. ]+)`).exec(runColors.cssText)?.[1] ?? "";
}

export const paper: Paper = {
  ink: light("ink"),
  soft: light("soft"),
  line: light("line"),
  track: light("track"),
  card: light("card"),
  positive: light("pos"),
  negative: light("neg"),
  onPositive: light("on-pos"),
  runs: [...SLOTS].map((_, slot) => ({ color: light(`run-${slot}`), dash: dash(slot) })),
};
