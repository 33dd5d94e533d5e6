import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isReady, useBrowser } from "./browser";
import { type Served, serve } from "./serve";
import { built, isKept, someSecondsLater, visit, workerOf } from "./visit";

useBrowser();

/** With pages that may be changed while it serves. */
async function serving(): Promise<{ served: Served; pages: Record<string, string> }> {
  const pages: Record<string, string> = {};
  return { served: await serve(/$^/, { pages }), pages };
}

/** Path of the page's own script. */
async function scriptOf(): Promise<string> {
  return /assets\/index-[\w-]+\.js/.exec(await built("index.html"))?.[0] ?? "";
}

const kept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const sizes = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  });

/** How the installation of the next registered service worker ends. */
async function endOfInstalling(page: Page): Promise<() => Promise<string>> {
  const state = await page.evaluateHandle(() => {
    const workers = navigator.serviceWorker;
    const register = workers.register.bind(workers);
    const end = new Promise<string>((resolve) => {
      workers.register = async (...given) => {
        const registration = await register(...given);
        const { installing } = registration;
        const look = (): void => {
          if (installing?.state === "redundant" || installing?.state === "activated") resolve(installing.state);
        };
        installing?.addEventListener("statechange", look);
        look();
        return registration;
      };
    });
    return { end };
  });
  return () => state.evaluate(({ end }) => end);
}

async function again(page: Page): Promise<void> {
  await page.reload();
  await isReady(page);
}

test("what was damaged where it is kept is fetched again, and kept anew", async () => {
  const { served } = await serving();
  const { page, context } = await visit(served);
  await isKept(page);
  const script = await scriptOf();
  const look = () =>
    page.evaluate(async (path) => {
      const found = await caches.match(new URL(path, document.baseURI).href);
      return (await found?.text())?.slice(0, 6);
    }, script);
  const right = await look();
  await page.evaluate(async (path) => {
    for (const name of await caches.keys())
      await (await caches.open(name)).put(
        new URL(path, document.baseURI).href,
        new Response("broken", {
          headers: { "content-type": "text/javascript" },
        }),
      );
  }, script);
  expect(await look()).toBe("broken");
  await again(page);
  await expect.poll(look).toBe(right);
  // And without a network, too.
  await served.close();
  await again(page);
  await context.close();
});

test.each([
  ["another file than the list says", (index: string) => index.replace("<body", "<body data-old")],
  ["a page that says 200 for whatever is asked", () => "<!doctype html><title>Welcome</title>"],
])("a host with %s keeps nothing, and the page goes on; the next visit heals it", async (_, other) => {
  const { served, pages } = await serving();
  // Only lab.html is wrong, so that the page itself still works.
  pages["/lab.html"] = other(await built("lab.html"));
  const { page, context } = await visit(served);
  const end = await endOfInstalling(page);
  await someSecondsLater(page);
  expect(await end()).toBe("redundant");
  await again(page);
  delete pages["/lab.html"];
  await again(page);
  await isKept(page);
  await served.close();
  await again(page);
  await context.close();
});

test("a visit between two builds, the page still the old one and the worker newer, keeps nothing; the next has the newer", async () => {
  const { served, pages } = await serving();
  const index = (await built("index.html")).replace("<body>", '<body data-newer="">');
  pages["/service-worker.js"] = await workerOf({ "": index });
  const { page, context } = await visit(served);
  const end = await endOfInstalling(page);
  await someSecondsLater(page);
  expect(await end()).toBe("redundant");
  // Now the deployment is over.
  pages["/"] = index;
  await again(page);
  await page.locator("[data-newer]").waitFor({ state: "attached" });
  await isKept(page);
  await served.close();
  await again(page);
  await page.locator("[data-newer]").waitFor({ state: "attached" });
  await context.close();
});

test("where caches may no longer be opened, the page comes from the network", async () => {
  const { served, pages } = await serving();
  pages["/service-worker.js"] = await workerOf(
    {},
    `const open = caches.open.bind(caches); let refuses = false;
    caches.open = (name) => refuses ? Promise.reject(new Error("refused")) : open(name);
    addEventListener("message", ({ data, ports }) => {
      if (data === "refuse") ports[0].postMessage((refuses = true));
    });`,
  );
  const { page, context } = await visit(served);
  await isKept(page);
  await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    const refuses = new Promise((resolve) => {
      port1.onmessage = resolve;
    });
    navigator.serviceWorker.controller?.postMessage("refuse", [port2]);
    return refuses;
  });
  await again(page);
  await context.close();
  await served.close();
});

test("emptied caches are filled by the next visit", async () => {
  const { served } = await serving();
  const { page, context } = await visit(served);
  await isKept(page);
  const before = await kept(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) await cache.delete(request);
    }
  });
  expect(await kept(page)).toBe(0);
  await again(page);
  await someSecondsLater(page);
  await expect.poll(() => kept(page)).toBe(before);
  await served.close();
  await again(page);
  await context.close();
});
