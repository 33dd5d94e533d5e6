/** Polynomials as a student writes them, such as `7x^2 + 3x - 9`; coefficients begin with the constant one. */

export type Parsed = { readonly coefficients: readonly number[] } | { readonly fault: string };

/** A sign, a number, a power of x: each may be missing, but not both the number and the power. */
const TERM = /([+-]?)(\d+(?:[.,]\d*)?|[.,]\d+)?[*·]?(x(?:\^(\d+))?)?/y;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const HIGHEST = 6;

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/(?<!\d)\s+|\s+(?!\d)/g, "")
    .replaceAll(/[−–]/g, "-")
    .replaceAll("**", "^")
    .replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (sign) => `^${SUPERSCRIPTS.indexOf(sign)}`);
}

/** `fault` is the rest of the text, from where it stops being a polynomial of degree 6 at most. */
export function parsePolynomial(text: string): Parsed {
  const source = plain(text);
  const coefficients: number[] = [];
  let at = 0;
  do {
    TERM.lastIndex = at;
    const [term = "", sign = "", number, x, power] = TERM.exec(source) ?? [];
    const degree = x ? Number(power ?? 1) : 0;
    const starts = number !== undefined || x !== undefined;
    if (!starts || degree > HIGHEST || (at > 0 && sign === "") || /[*·]$/.test(term))
      return { fault: source.slice(at) };
    while (coefficients.length <= degree) coefficients.push(0);
    const value = Number((number ?? "1").replace(",", "."));
    coefficients[degree] = (coefficients[degree] ?? 0) + (sign === "-" ? -value : value);
    at += term.length;
  } while (at < source.length);
  return { coefficients };
}

/** The terms that are not 0, from the highest power on: sign, size and power. */
function terms(coefficients: ArrayLike<number>): { negative: boolean; size: number; power: number }[] {
  return Array.from(coefficients, (c, power) => ({ negative: c < 0, size: Math.abs(c), power }))
    .filter(({ size }) => size > 0)
    .reverse();
}

/** The polynomial as people write it; `number` writes the size of a coefficient, `power` the exponent after the x. */
export function writePolynomial(
  coefficients: ArrayLike<number>,
  number: (size: number) => string,
  power: (exponent: number) => string,
): string {
  const written = terms(coefficients).map(({ negative, size, power: exponent }, index) => {
    const sign = index === 0 ? (negative ? "−" : "") : negative ? " − " : " + ";
    const factor = size === 1 && exponent > 0 ? "" : number(size);
    return `${sign}${factor}${exponent === 0 ? "" : exponent === 1 ? "x" : `x${power(exponent)}`}`;
  });
  return written.join("") || "0";
}

export function superscript(exponent: number): string {
  return String(exponent).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}
