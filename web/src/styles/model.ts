/** Look of the dialog that saves and opens a network. */

import { unsafeCSS } from "lit";
import sheet from "./model.css?inline";

export const modelDialog = unsafeCSS(sheet);
