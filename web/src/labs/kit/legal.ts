import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { parseNumber } from "./number";

/** What a field of a lab takes: numbers from `least` to `most`, or only whole ones. */
export interface Legal {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
}

/** The number that was typed; null where it is not legal. */
export function legalNumber(typed: string, { least, most, whole = false }: Legal): number | null {
  const value = parseNumber(typed, text, whole);
  return value >= least && value <= most && (!whole || Number.isInteger(value)) ? value : null;
}

/** Why the number is illegal, in the same words at every field. `name` is the field's, for a sentence that does not stand beside it. */
export function refusal(typed: string, { least, most, whole = false }: Legal, name = ""): string {
  const write = (value: number): string => (whole ? text.whole(value) : text.plain(value)).replace("-", "−");
  const what = name && typed.trim() ? `${name} = ${typed}` : typed;
  return (whole ? words.labs.illegalWhole : words.labs.illegalNumber)(what, write(least), write(most));
}
