/** Look of the dialog that gives the page away. */

import { unsafeCSS } from "lit";
import sheet from "./look.css?inline";

export const share = unsafeCSS(sheet);
