/**
 * For `.style=${styled({ left: "3px" })}`: a strict policy refuses an attribute, as Lit's own styleMap writes one, and takes what a
 * script sets.
 */
export function styled(properties: Readonly<Record<string, string | number>>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}:${value}`)
    .join(";");
}
