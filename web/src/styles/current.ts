import { unsafeCSS } from "lit";
import sheet from "./current.css?inline";

/** What is shown, or where one is: known by its ground, which a user's own colours take away. Then it has a line. */
export const current = unsafeCSS(sheet);
