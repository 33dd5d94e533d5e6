import { bring } from "../texts/text";
import { orSay } from "./or-say";

/** Gives the user a file to keep. */
export function saveAs(name: string, content: BlobPart, type = "application/octet-stream"): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser has yet to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  tellSandboxed();
}

/** Tells the user if a sandbox keeps files from being saved, as no browser does. */
export function tellSandboxed(): void {
  if (!isSandboxed()) return;
  const coming = bring(["frame"], () => import("./playground-frame"));
  // The part that has the focus is the one where the user asked for a file.
  orSay(
    document.activeElement ?? document,
    coming.then(({ tellFrame }) => tellFrame()),
  );
}

function isSandboxed(): boolean {
  if (parent === window) return false;
  // Null if the page around is another site's. There a sandbox can be told by the origin that it has taken away.
  const sandbox = window.frameElement?.getAttribute("sandbox");
  return typeof sandbox === "string" ? !/\ballow-downloads\b/.test(sandbox) : window.origin === "null";
}
