import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Saved } from "./tab";

/** Both name a file otherwise until it is complete. */
const INCOMPLETE = /^\.|\.(part|wkdownload)$/;

/** The file that comes into a folder during `work`. */
export async function arriving(folder: string, work: () => Promise<unknown>): Promise<Saved> {
  const files = async (): Promise<string[]> => (await readdir(folder)).filter((name) => !INCOMPLETE.test(name));
  const before = await files();
  await work();
  const deadline = Date.now() + 30_000;
  for (;;) {
    const name = (await files()).find((each) => !before.includes(each));
    const bytes = name && (await readFile(join(folder, name)));
    if (name && bytes && bytes.length > 0) return { name, bytes };
    if (Date.now() > deadline) throw new Error("no file has come");
    await new Promise((done) => setTimeout(done, 50));
  }
}
