/**
 * The digit or Latin letter that a key stands for, small, whatever the keyboard: where digits take Shift, as on a French one,
 * they are had without, and where letters are Cyrillic or Greek, by their place. Any other key's own name.
 */
export function signOf({ key, code, shiftKey }: Pick<KeyboardEvent, "key" | "code" | "shiftKey">): string {
  const sign = key.toLowerCase();
  if (/^[\da-z]$/.test(sign)) return sign;
  const [, row, place] = /^(Digit|Key)(.)$/.exec(code) ?? [];
  const isMeant = key.length === 1 && (row === "Digit" ? !shiftKey : key > "\x7f");
  return place && isMeant ? place.toLowerCase() : key;
}
