/** Text from outside - the name of a file, of a column - as a sentence may hold it. */

/** Characters of which the beginning is enough. */
const MOST = 60;

/** On one line, not too long; what is not seen, or turns the direction of reading, is a sign of its own. */
export function shown(text: string): string {
  const characters = Array.from(text.slice(0, 4 * MOST).trim());
  const line = characters
    .slice(0, MOST)
    .join("")
    .replace(/[\p{C}\u2028\u2029]/gu, "\ufffd");
  return characters.length > MOST ? `${line}…` : line;
}
