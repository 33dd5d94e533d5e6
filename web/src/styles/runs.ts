/** Look of the kept runs. */

import { unsafeCSS } from "lit";
import sheet from "./runs.css?inline";

export const runsPanel = unsafeCSS(sheet);
