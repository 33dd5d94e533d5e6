/** Look of the pad: the cells, the strokes over them, and the marks that say why. */

import { unsafeCSS } from "lit";
import answer from "./answer.css?inline";
import sheet from "./playground-pad.css?inline";

/** Where the panel with the network's answer is not in view beside the pad. */
const ALONE = ["@container page (max-width: 40em)", "@media (max-height: 49.375em)"];

export const pad = [unsafeCSS(sheet), ...ALONE.map((where) => unsafeCSS(`${where} { ${answer} }`))];
