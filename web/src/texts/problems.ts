/** Says what an address asked for that could not be followed. */

import type { Problem } from "../plain/problem";
import { bring } from "./text";
import { words } from "./words";

/** An address that is not ours may have thousands of problems. */
const MOST_TOLD = 3;

export async function sentenceOf(problems: readonly Problem[]): Promise<string> {
  if (problems.length === 0) return "";
  const { tell } = await bring(["address", "problems", "settings"], () => import("./faults"));
  const told = problems
    .slice(0, MOST_TOLD)
    .map((problem) =>
      words.address.problem(problem.kind === "spec" ? { kind: "spec", sentence: tell(problem.fault) } : problem),
    );
  const more = problems.length - told.length;
  return [...told, ...(more > 0 ? [words.address.more(more)] : [])].join(" · ");
}
