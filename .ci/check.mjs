// The one list of rules, for people and for CI: every part runs, even after a failure, and the exit status sums them up.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { program } from "./needs.mjs";
import { setup } from "./setup.mjs";
import { cpp, sources } from "./sources.mjs";
import { isMain, main, root, run, Stop, sequence, stage } from "./steps.mjs";
import { tidy } from "./tidy.mjs";

const projects = ["web/tsconfig.json", "web/tsconfig.worker.json", "tests/tsconfig.json"];

const format = async () => run(program("clang-format"), ["--dry-run", "-Werror", ...(await sources(cpp))]);

const biome = () => run("node_modules/.bin/biome", ["ci", "--colors=off", "."]);

export const types = () =>
  sequence(
    ...projects
      .filter((project) => existsSync(join(root, project)))
      .map((project) => ["node_modules/.bin/tsc", "--noEmit", "--project", project]),
  );

/** What a formatter does not catch: paths that exist on one machine only, and leftovers of a merge. */
async function hygiene() {
  const faults = [
    [/(^|[\s"'`(=:])\/(home|root|work|tmp|Users)\//, "a path of one machine"],
    [/^(<<<<<<<|>>>>>>>) /, "a conflict marker"],
  ];
  let output = "";
  for (const path of await sources(/\.(cpp|hpp|cmake|txt|json|m?[jt]s|css|html|md|py|ya?ml)$|\/run$/)) {
    const lines = readFileSync(join(root, path), "utf8").split("\n");
    for (const [pattern, name] of faults) {
      const index = lines.findIndex((line) => pattern.test(line));
      if (index >= 0) output += `${path}:${index + 1}: ${name}\n`;
    }
  }
  return { status: output ? 1 : 0, output };
}

if (isMain(import.meta.url))
  await main(async () => {
    await setup(["native", "check", "npm"]);
    const failed = [];
    for (const [name, part] of Object.entries({ format, biome, types, hygiene, tidy }))
      await stage(`Check ${name}`, part).catch((error) => {
        if (!(error instanceof Stop)) throw error;
        failed.push(name);
      });
    if (failed.length > 0) throw new Stop(`Checks that failed: ${failed.join(", ")}`);
  });
