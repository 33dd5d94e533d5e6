/** Look of a matrix: numbers or a heat map, and what of it is lit. */

import { unsafeCSS } from "lit";
import sheet from "./matrix-styles.css?inline";

export const matrixStyles = unsafeCSS(sheet);
