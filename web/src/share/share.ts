/** What users share of the page: its link, and a frame for other pages. */

import { type Address, type Part, type Rules, writeFragment } from "../state/address";
import { escaped } from "../state/escaped";

/** Parts as a lecturer thinks of them: what is seen, and what is operated. */
export const PANELS: readonly Part[] = ["pad", "prediction", "network", "settings", "results", "runs", "confusion"];
export const CONTROLS: readonly Part[] = ["transport", "speed", "preset", "seed", "help"];

/** What the dialog can fix; single fields are left to those who write the address by hand. */
export const FIXABLE = ["spec", "seed"] as const;

/** The part that has to be shown for another to be shown. */
const WITHIN: { readonly [P in Part]?: Part } = { runs: "results" };

/** Whether a part can be shown: not if the part that it belongs to is hidden. */
export function canShow(part: Part, hide: readonly string[]): boolean {
  const around = WITHIN[part];
  return around === undefined || !hide.includes(around);
}

/** `list` with or without `name`. */
export function toggled(list: readonly string[], name: string, isIn: boolean): readonly string[] {
  return isIn ? [...list.filter((other) => other !== name), name] : list.filter((other) => other !== name);
}

/** The page's own link: `page` is its address, whatever fragment it has. */
export function linkTo(page: string, fragment: string): string {
  return page.replace(/#.*$/, "") + fragment;
}

/** The page for frames, beside `page`. */
export function frameOf(page: string, fragment: string): string {
  return new URL(`embed.html${fragment}`, page).href;
}

/** HTML to paste into a page: a frame of this height until it reports its own, and the script that then resizes it. */
export function frameCode(page: string, fragment: string, title: string, height: number): string {
  const src = escaped(frameOf(page, fragment));
  const script = escaped(new URL("embed.js", page).href);
  return `<iframe src="${src}" title="${escaped(title)}" width="100%" height="${height}" frameborder="0"></iframe>\n<script src="${script}" async></script>`;
}

/**
 * HTML to paste into a page that may load scripts from here: the element itself, in the language of that page. Of a lab's values, only
 * those in `names` become attributes, since an address may contain anything.
 */
export function tagCode(page: string, address: Address, rules: Rules, names: ReadonlySet<string>): string {
  const { coursePage, values, speed, hide, fix, theme } = address;
  const isLab = coursePage !== null && coursePage !== "course";
  const name = isLab ? `lab-${coursePage.lab}` : "digit-playground";
  const run = writeFragment(
    { ...address, coursePage: null, speed: "full", hide: [], fix: [], lang: "", theme: "", weights: "" },
    rules,
  );
  const said = isLab
    ? { view: coursePage.view, ...Object.fromEntries(Object.entries(values).filter(([value]) => names.has(value))) }
    : {
        spec: run.replace(/^#v=\d+&?/, ""),
        speed: speed === "full" ? "" : speed,
        hide: hide.join(" "),
        fix: fix.join(" "),
      };
  const attributes = Object.entries({ ...said, style: theme && `--playground-theme: ${theme}` })
    .filter(([, value]) => value !== "")
    .map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const script = escaped(new URL(`elements/${name}.js`, page).href);
  return `<script type="module" src="${script}"></script>\n<${name}${attributes.join("")}></${name}>`;
}

/** Whether the page is on the web, with other files beside it, and not one file on a disk. */
export function hasFrames(page: string): boolean {
  return /^https?:/.test(page);
}

/** A typed web address in full; "" if it is none. */
export function webAddress(typed: string): string {
  const text = typed.trim();
  const said = /^[a-z]+:/i.test(text) && !/^localhost:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(said)) return "";
  const url = new URL(said);
  if (!hasFrames(url.href) || !/[.]|^localhost$|^\[/.test(url.hostname)) return "";
  url.hash = "";
  // A folder, unless it names a file.
  if (!/\.\w+$|\/$/.test(url.pathname)) url.pathname += "/";
  return url.href;
}

/** Whether nothing would be visible. */
export function isEmptyPage(hide: readonly string[]): boolean {
  return [...PANELS, ...CONTROLS].every((part) => hide.includes(part) || !canShow(part, hide));
}

/** The address that a preview follows without reloading: it names the language even where a link leaves that to its reader. */
export function previewOf(address: Address, language: string): Address {
  return { ...address, lang: address.lang || language };
}
