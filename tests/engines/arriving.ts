import { watch } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Saved } from "./tab";

/** Both browsers give a file another name until it is complete. */
const INCOMPLETE = /^\.|\.(part|wkdownload)$/;

/** The file that comes into a folder during `work`. */
export async function arriving(folder: string, work: () => Promise<unknown>): Promise<Saved> {
  const files = async (): Promise<string[]> => (await readdir(folder)).filter((name) => !INCOMPLETE.test(name));
  const before = await files();
  let changed = (): void => {};
  const watcher = watch(folder, () => changed());
  try {
    await work();
    for (;;) {
      const change = new Promise<void>((done) => {
        changed = done;
      });
      const name = (await files()).find((each) => !before.includes(each));
      // Firefox may rename it in between.
      const bytes = name && (await readFile(join(folder, name)).catch(() => null));
      if (name && bytes && bytes.length > 0) return { name, bytes };
      await change;
    }
  } finally {
    watcher.close();
  }
}
