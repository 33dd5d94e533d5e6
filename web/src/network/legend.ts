/** The line over a picture: what it shows on the left, what its colours mean on the right. */

import { unsafeCSS } from "lit";
import sheet from "./legend.css?inline";

export const legend = unsafeCSS(sheet);
