/** What the address of a lab says of it, beside its place in the course. */

import { addressOf, type Place, readAddress } from "./course";
import { encoded, LONGEST, pairsIn } from "./fields";

/** Values by their names, each as an address says it. */
export type Texts = Readonly<Record<string, string>>;

/** What an address says of any page: in a lab's address, all else is the lab's. */
const OF_THE_PAGE: readonly string[] = ["v", "lab", "view", "lang", "theme"];

/** What a lab's address says of the lab, the first time where it does so twice. Of no lab, and in an address of no sane length: nothing. */
export function valuesIn(hash: string): Texts {
  const place = hash.length > LONGEST ? null : readAddress(hash);
  if (place === null || place === "course") return {};
  const values = new Map<string, string>();
  for (const [name, value] of pairsIn(hash)) {
    if (!OF_THE_PAGE.includes(name) && !values.has(name)) values.set(name, value);
  }
  return Object.fromEntries(values);
}

/** `hash` at another place, with these values of its lab; language and theme stay. */
export function movedTo(place: Place, hash: string, values: Texts = {}): string {
  const said = Object.entries(values).map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  const rest = hash
    .replace(/^#/, "")
    .split("&")
    .filter((part) => /^(lang|theme)=/.test(part));
  return [addressOf(place), ...said, ...rest].join("&");
}
