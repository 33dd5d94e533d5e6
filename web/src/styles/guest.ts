/**
 * In somebody else's page nothing that is inherited comes in, but whether it is seen, and the page's colour scheme. Rules for all
 * elements of a page, as `* { letter-spacing: … }`, are stronger than ours: what they could do to our words is important here.
 */

import { unsafeCSS } from "lit";
import sheet from "./guest.css?inline";

export const guest = unsafeCSS(sheet);
