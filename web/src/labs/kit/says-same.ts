/** Whether two things to be drawn, texts or templates with their values, say the same. */
export function saysSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  const [entries, others] = [Object.entries(one), Object.entries(other)];
  return entries.length === others.length && entries.every(([key, entry]) => saysSame(entry, Reflect.get(other, key)));
}
