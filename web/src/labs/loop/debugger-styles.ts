/** Look of the debugger: bar, sentence, code on the left, numbers on the right. */

import { unsafeCSS } from "lit";
import sheet from "./debugger-styles.css?inline";

export const debuggerStyles = unsafeCSS(sheet);
