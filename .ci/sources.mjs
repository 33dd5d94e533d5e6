import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, run, Stop } from "./steps.mjs";

/** Files of ours, committed or about to be, whose names match. */
export async function sources(pattern) {
  const { status, output } = await run("git", ["ls-files", "--cached", "--others", "--exclude-standard"]);
  if (status !== 0) throw new Stop(`git ls-files failed: ${output.trim()}`);
  return output.split("\n").filter((path) => path && pattern.test(path) && existsSync(join(root, path)));
}

export const cpp = /\.(cpp|hpp)$/;
