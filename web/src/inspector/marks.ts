import { unsafeCSS } from "lit";
import sheet from "./marks.css?inline";

/** Manual changes are marked by shape: a corner for a value that was set, a frame for one that training leaves alone. */
export const marks = unsafeCSS(sheet);
