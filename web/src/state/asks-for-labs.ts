/** Whether an address asks for the lecture's labs: told before what reads it has been loaded. */
export function asksForLabs(hash: string): boolean {
  return /(?:[#&?;]|%26)lab(?![\w-])/.test(hash);
}
