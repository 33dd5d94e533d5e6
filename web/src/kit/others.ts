import { PREFIX } from "./memory";

/** Tells the other playgrounds of this page what was kept, as the browser tells other tabs. */
export function tellOthers(name: string): void {
  dispatchEvent(new StorageEvent("storage", { key: PREFIX + name }));
}
