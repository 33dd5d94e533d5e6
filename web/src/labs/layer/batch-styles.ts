/** Look of a batch: X beside W, and below W what has its columns. */

import { unsafeCSS } from "lit";
import sheet from "./batch-styles.css?inline";

export const batchStyles = unsafeCSS(sheet);
