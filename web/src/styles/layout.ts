/** Where the rooms of the playground go: three beside one another, two and one, or all stacked. */

import { unsafeCSS } from "lit";
import sheet from "./layout.css?inline";

export const layout = unsafeCSS(sheet);
