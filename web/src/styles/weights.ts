/** Look of the inspector's grid of weights. What was done by hand is marked by a shape. */

import { unsafeCSS } from "lit";
import marksSheet from "./marks.css?inline";
import weightsSheet from "./weights.css?inline";

export const weights = unsafeCSS(weightsSheet);

/** A corner for a value set by hand, a frame for one that training leaves alone. */
export const marks = unsafeCSS(marksSheet);
