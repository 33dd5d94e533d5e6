// Release notes: the changelog's section for a version.
//   node .ci/notes.mjs v0.2.0     or: Unreleased
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMain, main, root, Stop } from "./steps.mjs";

/** Text beneath `## <version>`, which may be followed by a date. */
export function notesOf(changelog, version) {
  const wanted = version.replace(/^v(?=\d)/, "");
  const [, ...sections] = changelog.split(/^## /m);
  const nameOf = (section) => /^\[?([^\]\s]+)/.exec(section)?.[1];
  const found = sections.find((section) => nameOf(section) === wanted);
  if (found === undefined) {
    const names = sections.map(nameOf).join(", ");
    throw new Stop(`CHANGELOG.md has no section ${wanted}; it has: ${names || "none"}`);
  }
  const notes = found.slice(found.indexOf("\n") + 1).trim();
  if (!found.includes("\n") || notes === "") throw new Stop(`CHANGELOG.md says nothing under ${wanted}.`);
  return notes;
}

if (isMain(import.meta.url))
  await main(async () => {
    const [version] = process.argv.slice(2);
    if (!version) throw new Stop("Which version? Expected one such as v0.2.0, or Unreleased.");
    console.log(notesOf(readFileSync(join(root, "CHANGELOG.md"), "utf8"), version));
  });
