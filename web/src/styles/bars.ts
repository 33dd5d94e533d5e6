import { unsafeCSS } from "lit";
import sheet from "./bars.css?inline";

export const bars = unsafeCSS(sheet);
