/** Look of the network as a graph: the layers' controls over the picture. */

import { unsafeCSS } from "lit";
import sheet from "./graph.css?inline";

export const graph = unsafeCSS(sheet);
