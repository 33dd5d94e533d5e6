/** Look of the dialog that shows all digits. */

import { unsafeCSS } from "lit";
import sheet from "./browser.css?inline";

export const browserDialog = unsafeCSS(sheet);
