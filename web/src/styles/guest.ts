/**
 * In somebody else's page nothing is inherited except visibility and the page's colour scheme. A page's rules for all elements, such as
 * `* { letter-spacing: … }`, are stronger than ours: for properties that could affect our text, ours are `!important`.
 */

import { unsafeCSS } from "lit";
import sheet from "./guest.css?inline";

export const guest = unsafeCSS(sheet);
