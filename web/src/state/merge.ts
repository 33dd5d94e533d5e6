/**
 * Merges two versions of one list: what either has added is there, what either has removed is not. `base` is the list that `mine` was made
 * from; the order is that of `theirs`, followed by what is new in `mine`.
 */
export function merged<Entry>(
  base: readonly Entry[],
  mine: readonly Entry[],
  theirs: readonly Entry[],
  keyOf: (entry: Entry) => string = String,
): Entry[] {
  const removed = without(base, mine, keyOf);
  const added = without(mine, base, keyOf);
  return [...without(theirs, removed, keyOf), ...added];
}

/** The list without as many of each entry as `taken` has. */
function without<Entry>(list: readonly Entry[], taken: readonly Entry[], keyOf: (entry: Entry) => string): Entry[] {
  const left = new Map<string, number>();
  for (const entry of taken) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + 1);
  return list.filter((entry) => {
    const count = left.get(keyOf(entry)) ?? 0;
    left.set(keyOf(entry), count - 1);
    return count <= 0;
  });
}
