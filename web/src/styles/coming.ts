/** Room for what is on its way, as much as the window has: nothing below it moves when it arrives. A frame's window grows with its content. */

import { unsafeCSS } from "lit";
import sheet from "./coming.css?inline";

export const coming = unsafeCSS(sheet);
