/** Look of a scanned sheet: the sheet, the digit that is asked for, and the list of all. */

import { unsafeCSS } from "lit";
import look from "./scan.css?inline";

export const sheet = unsafeCSS(look);
