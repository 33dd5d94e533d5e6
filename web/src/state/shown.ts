/** Text from outside, such as the name of a file or a column, made fit for a sentence. */

/** Longest text in characters; the rest is cut off. */
const MOST = 60;

/** On one line, and not too long; characters that are invisible or change the reading direction are replaced by a visible sign. */
export function shown(text: string): string {
  const characters = Array.from(text.slice(0, 4 * MOST).trim());
  const line = characters
    .slice(0, MOST)
    .join("")
    .replace(/[\p{C}\u2028\u2029]/gu, "\ufffd");
  return characters.length > MOST ? `${line}…` : line;
}
