/** How a language writes numbers. */
export interface Writing {
  readonly decimalPoint: string;
  /** Between groups of three digits. */
  readonly thousands: string;
}

/**
 * Reads a number as people write it: with the language's decimal point or with a dot, in groups of thousands, as a fraction such as
 * 3/4, with any kind of minus sign; NaN if it is not a number.
 *
 * A single separator of thousands, `1.234` in German, may be meant as a decimal point. It separates thousands only if a whole number
 * is wanted (`whole`). Otherwise a dot is decimal, as in programs, and a comma that is not the language's decimal point gives NaN.
 */
export function parseNumber(typed: string, writing: Writing, whole = false): number {
  const [, sign = "", upper = "", lower] = /^\s*([+−-]?)\s*([^/]*?)\s*(?:\/\s*([^/]*?)\s*)?$/.exec(typed) ?? [];
  const over = parseUnsigned(upper, writing, whole);
  const under = lower === undefined ? 1 : parseUnsigned(lower, writing, whole);
  if (under === 0) return Number.NaN;
  return (sign === "−" || sign === "-" ? -over : over) / under;
}

function parseUnsigned(typed: string, { decimalPoint, thousands }: Writing, whole: boolean): number {
  const [point, group] = [`\\${decimalPoint}`, `\\${thousands}`];
  const grouped = new RegExp(`^[1-9]\\d{0,2}((${group}\\d{3})+)(${point}\\d*)?$`).exec(typed);
  const isGrouped = grouped && (whole || grouped[3] !== undefined || (grouped[1]?.length ?? 0) > 4);
  const plain = (isGrouped ? typed.replaceAll(thousands, "") : typed).replace(decimalPoint, ".");
  return /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
}
