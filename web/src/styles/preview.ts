/** Look of the preview of a frame, which is the window that it shows, made smaller. */

import { unsafeCSS } from "lit";
import sheet from "./preview.css?inline";

export const preview = unsafeCSS(sheet);
