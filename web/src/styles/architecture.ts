/** Look of the layers' controls: over the columns of the graph, or as a list where there is no room for that. */

import { unsafeCSS } from "lit";
import sheet from "./architecture.css?inline";

export const architecture = unsafeCSS(sheet);
