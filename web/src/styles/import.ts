/** Look of the dialog that takes digits from a file. */

import { unsafeCSS } from "lit";
import sheet from "./import.css?inline";

export const importDialog = unsafeCSS(sheet);
