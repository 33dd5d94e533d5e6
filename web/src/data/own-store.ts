/** The user's own digits in the browser's storage, which other tabs and other playgrounds of the page write, too. */

import { recall, remember } from "../kit/memory";
import { tellOthers } from "../kit/others";
import type { OwnDigit } from "../plain/examples";
import { merged } from "../state/merge";
import { BASE, KEPT, ownFromText } from "./own-digits";

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");

export function ownToText(digits: readonly OwnDigit[]): string {
  return digits
    .map(({ label, values }) => `${label} ${values.map((value) => value.toString(BASE)).join("")}`)
    .join("\n");
}

export interface Stored {
  readonly digits: readonly OwnDigit[];
  /** What the browser keeps, with what others have added and removed since. */
  readonly text: string;
  /** False where the browser refuses. */
  readonly persistent: boolean;
}

/**
 * Merges `mine`, which was made from the stored text `before`, with what others have stored since. Without `writes`, nothing is
 * written.
 */
export function store(before: string, mine: readonly OwnDigit[], writes = true): Stored {
  // Null where the browser can keep nothing: then others have stored nothing either.
  const theirs = recall(KEPT) ?? before;
  const written = ownToText(mine);
  const text = theirs === before ? written : merged(linesOf(before), linesOf(written), linesOf(theirs)).join("\n");
  const digits = text === written ? mine : ownFromText(text);
  if (!writes) return { digits, text: theirs, persistent: true };
  const persistent = remember(KEPT, text);
  if (persistent && text !== theirs) tellOthers(KEPT);
  return { digits, text, persistent };
}
