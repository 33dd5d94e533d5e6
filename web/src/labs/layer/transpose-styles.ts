/** Look of the rules of transposing: the matrices they are checked with, and a card for each. */

import { unsafeCSS } from "lit";
import sheet from "./transpose-styles.css?inline";

export const transposeStyles = unsafeCSS(sheet);
