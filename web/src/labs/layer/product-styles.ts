/** Look of one layer: in columns from left to right, in rows below each other, so that what belongs together is in one line. */

import { unsafeCSS } from "lit";
import sheet from "./product-styles.css?inline";

export const productStyles = unsafeCSS(sheet);
