/** Look of a lab: what it says, what it shows, what can be set. */

import { unsafeCSS } from "lit";
import sheet from "./lab.css?inline";

export const lab = unsafeCSS(sheet);
