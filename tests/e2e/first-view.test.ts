import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { isReady, openAt, useBrowser } from "./browser";
import { serve } from "./serve";

useBrowser();

/** What the page asks for until it is ready, before any click: gzip's bytes of each file. */
async function firstView(locale: string): Promise<Readonly<Record<string, number>>> {
  const served = await serve();
  const page = await openAt("about:blank", { locale });
  const sizes: Record<string, number> = {};
  const read: Promise<void>[] = [];
  page.on("response", (response) => {
    // It comes three seconds later, which on a slow machine may be before the page is ready.
    if (/translation-guard/.test(response.url())) return;
    const weigh = async (): Promise<void> => {
      const name = new URL(response.url()).pathname.replace(/-[\w-]{8}(?=\.\w+$)/, "");
      sizes[name] = gzipSync(await response.body(), { level: 9 }).length;
    };
    read.push(weigh());
  });
  await page.goto(served.url);
  await isReady(page);
  await page.waitForLoadState("networkidle");
  await Promise.all(read);
  await page.context().close();
  await served.close();
  return sizes;
}

test.each(["en", "de"])("the first view in %s is at most 150 kB, compressed", async (locale) => {
  const sizes = await firstView(locale);
  const names = Object.keys(sizes).join(" ");
  for (const kind of [".js", ".css", ".wasm", ".bin"]) expect(names).toContain(kind);
  const sum = Object.values(sizes).reduce((all, size) => all + size, 0);
  expect(sum, JSON.stringify(sizes)).toBeLessThanOrEqual(150_000);
});
