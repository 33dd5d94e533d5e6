/**
 * Colours and measures. Sizes of text are multiples of --px, which is a pixel if the reader's text has its usual size, and more if it is
 * larger. They are not in rem, which is the host's in somebody else's page. Our languages are written from left to right, whatever the page
 * around is.
 */

import { unsafeCSS } from "lit";
import { PALETTE } from "./palette";
import sheet from "./tokens.css?inline";

/** Whether a browser does not know light-dark(): it shows the light theme only. */
export const isOld = globalThis.CSS && !CSS.supports("color", "light-dark(red, red)");

const colors = Object.entries(PALETTE).map(
  ([name, [light, dark]]) => `--${name}:${isOld ? light : `light-dark(${light},${dark})`}`,
);

export const tokens = unsafeCSS(`:host{${colors.join(";")}}${sheet}`);
