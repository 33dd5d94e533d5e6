/** Look of the worked example: the walk through it, and what is below. */

import { unsafeCSS } from "lit";
import sheet from "./styles.css?inline";

export const network = unsafeCSS(sheet);
