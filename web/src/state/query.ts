/** An address whose `#` was turned into a `?`. The host of the page may have a query of its own, too. */

import { pairsIn } from "./fields";

/** Names that no host uses: a query with one of them is an address of ours. */
const OURS: readonly string[] = [
  "lab",
  "preset",
  "hide",
  "fix",
  "weights",
  "seed",
  "layers",
  "activation",
  "optimizer",
  "learning_rate",
  "batch_size",
  "minibatches",
];

/** What mail and chat programs append to an address. */
const OF_OTHERS = /^(utm_\w+|\w*clid|mc_[ce]id|igshid)$/;

/**
 * The fragment, with its `#`, that a query and the fragment beside it were meant to be; null if the query is the host's, such as one with
 * its version. `names` are all names that an address may have, as far as known.
 */
export function fragmentOf(query: string, fragment: string, names: ReadonlySet<string>): string | null {
  const pairs = pairsIn(query).filter(([name]) => !OF_OTHERS.test(name));
  const isOurs =
    pairs.some(([name]) => OURS.includes(name)) ||
    (pairs.some(([name]) => name !== "v") && pairs.every(([name]) => names.has(name)));
  if (!isOurs) return null;
  const said = new Set<string>();
  const known = [...pairsIn(fragment), ...pairs].flatMap(([name, value]) => {
    const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
    const isNew = !said.has(pair);
    said.add(pair);
    return isNew ? [pair] : [];
  });
  return `#${known.join("&")}`;
}
