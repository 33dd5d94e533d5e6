/** Look of the inspector, and where it stands: in place of the results, over the network, or as a sheet at the bottom. */

import { unsafeCSS } from "lit";
import sheet from "./inspector.css?inline";

export const inspector = unsafeCSS(sheet);
