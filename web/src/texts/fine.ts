import { minus, type Numbers } from "./numbers";

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].map((sign, digit) => [digit, sign])),
  "-": "⁻",
};

/** Three digits that count, or so many: one less before a power of ten. */
export function fine(
  { plain, short, decimalPoint }: Pick<Numbers, "plain" | "short" | "decimalPoint">,
  value: number,
  digits = 3,
): string {
  if (value === 0 || !Number.isFinite(value)) return value === 0 ? "0" : short(value);
  const size = Math.abs(value);
  if (size >= 0.001 && size < 1000) return minus(plain(Number(value.toPrecision(digits))));
  const [part = "", power = ""] = value
    .toExponential(digits - 2)
    .replace(".", decimalPoint)
    .split("e");
  return `${minus(part)} × 10${power.replace(/[+\-\d]/g, (sign) => SUPERSCRIPTS[sign] ?? "")}`;
}
