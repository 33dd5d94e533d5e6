/** A digit with its article: "a 3", but "an 8". */
export function aDigit(digit: number): string {
  return `${digit === 8 ? "an" : "a"} ${digit}`;
}
