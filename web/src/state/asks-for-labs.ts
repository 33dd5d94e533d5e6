/** Whether an address asks for the lecture's labs, answered before the code that reads addresses has loaded. */
export function asksForLabs(hash: string): boolean {
  return /(?:[#&?;]|%26)lab(?![\w-])/.test(hash);
}
