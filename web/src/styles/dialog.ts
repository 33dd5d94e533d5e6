/** Look of a dialog: over the page, as wide as it needs, on a phone as wide as there is. */

import { unsafeCSS } from "lit";
import sheet from "./dialog.css?inline";

export const dialog = unsafeCSS(sheet);
