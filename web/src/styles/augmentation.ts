/** Look of the rows of kinds, each with its strength and pictures. */

import { unsafeCSS } from "lit";
import sheet from "./augmentation.css?inline";

export const augmentation = unsafeCSS(sheet);
