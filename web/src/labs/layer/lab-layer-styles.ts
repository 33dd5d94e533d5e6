/** Look of the lab of one layer: the network, what can be chosen, the view, its question. */

import { unsafeCSS } from "lit";
import sheet from "./lab-layer-styles.css?inline";

export const labLayerStyles = unsafeCSS(sheet);
