/** A package for course platforms: the page as one file, which is told what it is to show and what is scored, and the manifest. */

import { strToU8, zipSync } from "fflate";
import { escaped } from "../state/escaped";
import type { Version } from "./api";
import type { Goal } from "./goals";
import { manifestOf } from "./manifest";

/** What the page in a package is told, as its element `<meta name="scorm">`: a platform may drop what an address says. */
export interface Told {
  readonly version: Version;
  /** The fragment that the page begins with. */
  readonly address: string;
  readonly goals: readonly Goal[];
}

const PAGE = "index.html";

/** The same package has the same bytes, whenever it is made. Before 1980 there are no dates in a zip file. */
const DATE = new Date(1980, 0, 1, 12);

export function withTold(page: string, told: Told): string {
  const content = escaped(JSON.stringify(told));
  const charset = /<meta charset[^>]*>/;
  if (!charset.test(page)) throw new RangeError("the page has no <meta charset>; expected the page as one file");
  return page.replace(charset, (meta) => `${meta}<meta name="scorm" content="${content}">`);
}

/** FNV-1a: platforms tell packages apart by their identifiers. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of strToU8(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/** `page` is the page as one file. */
export function packageOf(page: string, told: Told, title: string): Uint8Array<ArrayBuffer> {
  const identifier = `digit-playground-${digest(JSON.stringify(told))}`;
  const manifest = manifestOf({ version: told.version, identifier, title, files: [PAGE] });
  return zipSync(
    { "imsmanifest.xml": strToU8(manifest), [PAGE]: strToU8(withTold(page, told)) },
    { level: 6, mtime: DATE },
  );
}
