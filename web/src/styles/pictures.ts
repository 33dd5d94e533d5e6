/** Look of the network in pictures: the wall, and under it the further layers and the outputs from left to right. */

import { unsafeCSS } from "lit";
import sheet from "./pictures.css?inline";

export const pictures = unsafeCSS(sheet);
