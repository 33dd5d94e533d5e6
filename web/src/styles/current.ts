import { unsafeCSS } from "lit";
import sheet from "./current.css?inline";

/** The current item of several. Its background marks it; in forced colours, which remove that, a line does. */
export const current = unsafeCSS(sheet);
