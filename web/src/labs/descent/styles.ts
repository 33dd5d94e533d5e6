import { unsafeCSS } from "lit";
import sheet from "./styles.css?inline";

/** What the three views of this lab have in common: a picture, and beside it what it is made of. */
export const views = unsafeCSS(sheet);
