/** How numbers are written in a language: its decimal separator and its groups of digits. */

export interface Numbers {
  readonly whole: Intl.NumberFormat;
  /** With one decimal: for percentages. */
  readonly percent: Intl.NumberFormat;
  readonly decimalPoint: string;
  /** Between groups of three digits. */
  readonly thousands: string;
  /** A number as it is, as short as it can be. */
  plain(value: number): string;
  /** Three decimals, or a power of ten where they would say little. */
  short(value: number): string;
  /** A small loss still says how small: it is what training lowers. */
  loss(value: number): string;
  /** What stands at an axis. */
  tick(value: number): string;
}

/** With a sign of minus that is as wide as one of plus. */
export function minus(number: string): string {
  return number.replace("-", "−");
}

export function numbersIn(locale: string, texts: { readonly notANumber: string; readonly infinite: string }): Numbers {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.5);
  const partOf = (kind: string): string | undefined => parts.find(({ type }) => type === kind)?.value;
  const decimalPoint = partOf("decimal") ?? ".";
  const local = (digits: string): string => digits.replace(".", decimalPoint);
  const plain = (value: number): string => local(String(value));
  const short = (value: number): string => {
    if (!Number.isFinite(value)) return Number.isNaN(value) ? texts.notANumber : texts.infinite;
    if (Math.abs(value) < 1000) return local(value.toFixed(3));
    return local(value.toExponential(Math.abs(value) < 1e10 ? 1 : 0));
  };
  return {
    whole: new Intl.NumberFormat(locale),
    percent: new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    decimalPoint,
    thousands: partOf("group") ?? ",",
    plain,
    short,
    loss: (value) => (value > 0 && value < 0.001 ? local(value.toFixed(5)) : short(value)),
    tick: (value) => (value >= 1e4 || value < 1e-3 ? local(value.toExponential(0)) : plain(value)),
  };
}

export function subscript(layer: number): string {
  return String(layer).replace(/\d/g, (digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)] ?? digit);
}
