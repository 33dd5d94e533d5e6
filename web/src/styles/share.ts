/** Look of the dialog that gives the page away. */

import { unsafeCSS } from "lit";
import sheet from "./share.css?inline";

export const share = unsafeCSS(sheet);
