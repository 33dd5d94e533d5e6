/** Look of a plot in a lab. */

import { unsafeCSS } from "lit";
import sheet from "./plot.css?inline";

export const plot = unsafeCSS(sheet);
