/**
 * For `.style=${styled({ left: "3px" })}`: a strict policy refuses a style attribute, such as Lit's own styleMap writes, but
 * allows what a script sets.
 */
export function styled(properties: Readonly<Record<string, string | number>>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}:${value}`)
    .join(";");
}
