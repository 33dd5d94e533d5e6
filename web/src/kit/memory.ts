/** Small choices kept from visit to visit, where the browser allows it: it may refuse storage, or throw on mere access. */

export const PREFIX = "digit-playground.";

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Returns whether it was kept. */
export function remember(name: string, value: string): boolean {
  try {
    localStorage.setItem(PREFIX + name, value);
    return true;
  } catch {
    return false;
  }
}
