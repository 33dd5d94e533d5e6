/**
 * Restores what an address said before mail, chat and editors distorted it: they escape its signs once more, turn `#` into `?`, and treat
 * text that follows it as part of it.
 */

/** The longest fragment, in characters: more than all fields together would need. */
export const LONGEST = 10_000;

/** The most characters of punctuation behind an address, such as `).”`: no text has more. */
const MOST_BEHIND = 12;

/** What cannot be decoded stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An entity of HTML, as in `&amp;` and `&#38;`; escaped twice, it is `&amp;amp;`. */
function entities(...names: readonly string[]): RegExp {
  return new RegExp(`&(?:amp;)*(?:${names.join("|")})(?:;|%3b)`, "gi");
}

const AMPERSAND = entities("amp", "#0*38", "#x0*26");
const EQUALS = entities("equals", "#0*61", "#x0*3d");

/** The last character, together with its escape, such as `%E2%80%9D` or `&gt;`. */
function lastOf(text: string): { readonly sign: string; readonly length: number } {
  const [entity] = /&(?:amp;)*(?:[a-z]{2,6}|#\d{2,4}|#x[\da-f]{2,4});$/i.exec(text.slice(-24)) ?? [];
  if (entity) return { sign: ";", length: entity.length };
  for (const length of [3, 6, 9, 12]) {
    const tail = text.slice(-length);
    if (!/^(%[\da-f]{2})+$/i.test(tail)) break;
    const sign = decoded(tail);
    if (sign !== tail) return { sign, length };
  }
  return { sign: text.slice(-1), length: 1 };
}

/** A value ends in no punctuation except `-` and `_`, the letters of base64url; an empty one ends with `=`. */
function withoutPunctuation(text: string): string {
  let left = text;
  for (let times = 0; times < MOST_BEHIND; times++) {
    const { sign, length } = lastOf(left);
    if (!/^(?![-_])[\p{P}\p{Z}\p{C}<>|~`]$/u.test(sign)) break;
    left = left.slice(0, -length);
  }
  return left;
}

/** If no plain `=` is left, all signs of the text have been escaped. */
function unescaped(text: string): string {
  let plain = text;
  for (let times = 0; times < 3 && !plain.includes("=") && /%(25)*3d/i.test(plain); times++) plain = decoded(plain);
  return plain;
}

/** The pairs of a fragment or a query, each `name=value`, as originally written. Absurdly long text is not repaired. */
export function meant(text: string): string[] {
  if (text.length > LONGEST) return text.replace(/^#/, "").split("&");
  const plain = unescaped(text)
    .replace(AMPERSAND, "&")
    .replace(EQUALS, "=")
    // Markdown writes `learning\_rate`.
    .replace(/(?:\\|%5c)(?=[-_&=*^])/gi, "");
  // The source text of mail has `=3D` for every `=`.
  const isQuoted = plain.includes("=3D") && !/=(?!3D)/.test(plain);
  return withoutPunctuation(isQuoted ? plain.replaceAll("=3D", "=") : plain)
    .split(/[&?#;]/)
    .map((pair) => pair.trim().replace(/^[!/]+/, ""))
    .filter((pair) => pair !== "");
}
