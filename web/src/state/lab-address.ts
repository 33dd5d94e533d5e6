/** What a lab's address says besides its course page. */

import type { Problem } from "../plain/problem";
import { addressOf, type CoursePage, LABS, readAddress } from "./course";
import { encoded, oneOf, type Parser, pairsIn } from "./fields";
import { LONGEST } from "./meant";

/** Values by their names, each as an address says it. */
export type Texts = Readonly<Record<string, string>>;

export const VERSION = "1";

export const THEMES = ["light", "dark"] as const;

/** What the address of any page says besides the course page; `languages` are those that the page speaks. */
export function lookOf(languages: readonly string[]): { readonly [name in "v" | "lang" | "theme"]: Parser<string> } {
  return { v: oneOf(VERSION), lang: oneOf(...languages), theme: oneOf<string>(...THEMES) };
}

/** Names that belong to the page; everything else in a lab's address is the lab's. */
const OF_THE_PAGE: readonly string[] = ["lab", "view", ...Object.keys(lookOf([]))];

/**
 * The lab's own values in an address; of a value given twice, the first counts. Empty without a lab, or if the address is absurdly long.
 */
export function valuesIn(hash: string): Texts {
  const coursePage = hash.length > LONGEST ? null : readAddress(hash);
  if (coursePage === null || coursePage === "course") return {};
  const values = new Map<string, string>();
  for (const [name, value] of pairsIn(hash)) {
    if (!OF_THE_PAGE.includes(name) && !values.has(name)) values.set(name, value);
  }
  return Object.fromEntries(values);
}

/** The address `hash` moved to another course page, with these values of its lab; language and theme stay. */
export function movedTo(coursePage: CoursePage, hash: string, values: Texts = {}): string {
  const said = Object.entries(values).map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  const rest = pairsIn(hash)
    .filter(([name]) => name === "lang" || name === "theme")
    .map(([name, value]) => `${name}=${encoded(value)}`);
  return [addressOf(coursePage), ...said, ...rest].join("&");
}

function pageProblem(lab: string | undefined, view: string | undefined): Problem | null {
  if (lab === undefined) return view === undefined ? null : { kind: "view", value: view, lab: "", views: [] };
  if (lab === "") return null;
  const known: { readonly lab: string; readonly views: readonly string[] } | undefined = LABS.find(
    (each) => each.lab === lab,
  );
  if (!known) return { kind: "illegal", name: "lab", value: lab, legal: LABS.map((each) => each.lab).join(", ") };
  const { views } = known;
  return view === undefined || views.includes(view) ? null : { kind: "view", value: view, lab, views };
}

/**
 * What cannot be followed in an address that leads to a lab, or into the course. The lab's own values are left to the lab, which knows
 * them. `languages` are those that the page speaks.
 */
export function problemsOfPage(hash: string, languages: readonly string[]): readonly Problem[] {
  if (hash.length > LONGEST) return [{ kind: "long", length: hash.length, most: LONGEST }];
  const problems: Problem[] = [];
  const said = new Map<string, string>();
  for (const [name, value] of pairsIn(hash)) {
    if (said.has(name)) problems.push({ kind: "twice", name });
    else said.set(name, value);
  }
  const lab = said.get("lab");
  const illegal = pageProblem(lab, said.get("view"));
  if (illegal) problems.unshift(illegal);
  for (const [name, { read, legal }] of Object.entries(lookOf(languages))) {
    const value = said.get(name);
    if (value !== undefined && read(value) === null) problems.push({ kind: "illegal", name, value, legal });
  }
  // Without a lab, nothing knows the other names.
  const rest = lab ? [] : [...said.keys()].filter((name) => !OF_THE_PAGE.includes(name));
  return [...problems, ...rest.map((name): Problem => ({ kind: "unknown", name }))];
}
