import { unsafeCSS } from "lit";
import { DASHES } from "./palette";
import sheet from "./run-colors.css?inline";

const runs = DASHES.map((dashes, slot) => {
  const dashed = dashes && `;stroke-dasharray:${dashes}`;
  return `.run-${slot}{--hue:var(--run-${slot})${dashed}}`;
});

/** A run on the charts: colour and dashes of its curve, the same wherever it is shown. The letter says which it is. */
export const runColors = unsafeCSS(runs.join("") + sheet);
