/** Look of the panel that shows how strokes become cells: over the network, on a phone below the pad. */

import { unsafeCSS } from "lit";
import sheet from "./steps.css?inline";

export const steps = unsafeCSS(sheet);
