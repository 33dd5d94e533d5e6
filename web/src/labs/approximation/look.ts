/** Look of the lab's parts, and where they stand. */

import { unsafeCSS } from "lit";
import sheet from "./look.css?inline";

export const look = unsafeCSS(sheet);
