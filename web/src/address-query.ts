/** Repairs an address whose `#` was turned into a `?`. Loaded only if there is a query. */

import { fragmentOf } from "./state/query";

/** `names` are those that an address may have, as far as known. */
export function takeQuery(names: ReadonlySet<string> = new Set()): void {
  const fragment = fragmentOf(location.search, location.hash, names);
  if (fragment === null) return;
  try {
    history.replaceState(null, "", location.pathname + fragment);
  } catch {
    // Frames without an origin of their own, and files, keep their query.
    location.replace(fragment);
  }
}
