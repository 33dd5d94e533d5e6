/** Look of the confusion matrix, its heading, and what is chosen below it. */

import { unsafeCSS } from "lit";
import sheet from "./confusion.css?inline";

export const confusionMatrix = unsafeCSS(sheet);
