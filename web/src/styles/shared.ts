/** Look of what several elements have: buttons, fields, cards, text for screen readers only. */

import { unsafeCSS } from "lit";
import sheet from "./shared.css?inline";

export const shared = unsafeCSS(sheet);
