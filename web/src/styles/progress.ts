import { unsafeCSS } from "lit";
import sheet from "./progress.css?inline";

export const progress = unsafeCSS(sheet);
