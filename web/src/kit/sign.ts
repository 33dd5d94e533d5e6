/**
 * The digit or lower-case Latin letter that a key stands for on any keyboard. Where digits take Shift, as on a French one, they
 * work without it too; Cyrillic and Greek letters go by the key's place. For any other key, its own name.
 */
export function signOf({ key, code, shiftKey }: Pick<KeyboardEvent, "key" | "code" | "shiftKey">): string {
  const sign = key.toLowerCase();
  if (/^[\da-z]$/.test(sign)) return sign;
  const [, row, letter] = /^(Digit|Key)(.)$/.exec(code) ?? [];
  const isMeant = key.length === 1 && (row === "Digit" ? !shiftKey : key > "\x7f");
  return letter && isMeant ? letter.toLowerCase() : key;
}
