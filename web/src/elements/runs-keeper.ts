/** What a list of runs needs, loaded when there is one. */

import type { Runs } from "../state/runs";
import { runsFromText } from "../state/saved-runs";
import { mergeSpec, type Spec, type SpecInput, specFromText, specToText } from "../state/spec";
import type { Backend } from "./backend";

export { keep, overlays } from "../state/runs";
export { runsToText } from "../state/saved-runs";

/** What was kept on earlier visits, as far as it can be read. */
export function savedRuns(text: string, backend: Backend, base: Spec): Runs {
  return runsFromText(text, (saved) => legal(saved, backend, base));
}

/** What was saved as a spec, if the core still takes it; fields that came later are the default's. */
function legal(saved: unknown, backend: Backend, base: Spec): Spec | null {
  if (typeof saved !== "object" || saved === null) return null;
  const input = mergeSpec(base, saved as SpecInput);
  return backend.check(input) === "" ? specFromText(specToText(input), backend.fields) : null;
}
