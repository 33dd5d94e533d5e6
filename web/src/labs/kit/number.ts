/** A number as somebody writes it, with the language's decimal point or with a dot, and any sign of minus; NaN when it is none. */
export function parseNumber(typed: string, decimalPoint: string): number {
  const plain = typed.trim().replace(decimalPoint, ".").replace("−", "-");
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
}
