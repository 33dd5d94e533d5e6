/** The page as one file, as it was delivered. */

let kept: Node | null = null;

/** Call it before anything is changed: opened from a disk, the page cannot fetch itself. */
export function keepPage(): void {
  kept = document.documentElement.cloneNode(true);
}

/** Rejects where it cannot be had. */
export async function pageAsOneFile(): Promise<string> {
  if (kept instanceof Element) return `<!doctype html>\n${kept.outerHTML}`;
  const response = await fetch(new URL("digit-playground.html", document.baseURI));
  if (!response.ok) throw new Error(`digit-playground.html: ${response.status}`);
  return response.text();
}
