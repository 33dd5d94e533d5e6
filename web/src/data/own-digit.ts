import type { OwnDigit } from "../plain/examples";
import type { Values } from "../state/drawing";

/** The training set holds whole counts. */
export function ownDigit(values: Values, label: number): OwnDigit {
  return { label, values: values.map(Math.round) };
}
