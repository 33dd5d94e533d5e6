/** The value of a number as it is printed on the page. */
export function read(printed: string): number {
  const [digits = "", power = "⁰"] = printed.trim().replace("−", "-").replace(/[()]/g, "").split(" × 10");
  const exponent = power.replace(/./g, (sign) => (sign === "⁻" ? "-" : String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign))));
  return Number(digits) * 10 ** Number(exponent);
}

/** Half a unit of the last printed digit: every number that is printed like this lies within it. */
export function half(printed: string): number {
  const [digits = ""] = printed.split(" × ");
  const scale = read(printed) / read(digits) || 1;
  return 0.5 * 10 ** -(digits.split(".")[1]?.length ?? 0) * scale * (1 + 1e-9);
}
