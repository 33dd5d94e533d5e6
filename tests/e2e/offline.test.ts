import { expect, test } from "vitest";
import { look } from "./axe";
import { drawn, isReady, openAt, untilReport, useBrowser } from "./browser";
import { serve } from "./serve";
import { built, isKept, keeping, someSecondsLater, visit, workerOf } from "./visit";

useBrowser();

test("after the first visit, page, labs and pen digits are there without a network", async () => {
  const served = await serve();
  const { page, context, asked } = await visit(served);
  await isKept(page);
  expect(asked()).toBe(1);
  await served.close();
  await context.setOffline(true);

  await page.reload();
  await isReady(page);
  await page.getByRole("button", { name: "Train" }).click();
  await untilReport(page, (report) => report.minibatch > 50);
  const checksum = await page.evaluate(async () => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { data: "both" };
    await playground?.reset();
    await playground?.step(2);
    return playground?.report?.checksum;
  });
  expect(checksum).toMatch(/^[0-9a-f]{16}$/);
  await page.getByRole("link", { name: "Lecture" }).click();
  await page.locator("lab-course").waitFor();
  await page.goto(`${served.url}lab.html#lab=layer`);
  await page.locator("lab-layer").getByRole("heading").first().waitFor();
  await page.goto(`${served.url}index.html?from=elsewhere#lab=neuron`);
  await page.locator("lab-neuron").getByRole("heading").first().waitFor();
  await context.close();
});

test("a newer build is fetched, told, and shown when the user says so, no sooner", async () => {
  const pages: Record<string, string> = {};
  const served = await serve(/$^/, { pages });
  const { page, context } = await visit(served);
  await isKept(page);
  const notice = page.locator("playground-update");
  await page.reload();
  await isReady(page);
  await someSecondsLater(page);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    // Done when the browser has compared the build with the one in use.
    await registration.update();
  });
  await drawn(page);
  expect(await notice.count(), "the same build is no news").toBe(0);

  const index = (await built("index.html")).replace("<body>", '<body data-newer="">');
  pages["/service-worker.js"] = await workerOf({ "": index });
  pages["/"] = index;
  await page.reload();
  await isReady(page);
  await someSecondsLater(page);
  await page.getByRole("button", { name: "Train" }).click();
  await page.getByText("A newer version of this page is ready").waitFor();
  expect(await page.locator("[data-newer]").count()).toBe(0);
  await untilReport(page, (report) => report.minibatch > 200);
  expect(await look(page)).toEqual([]);

  await page.getByRole("button", { name: "Later" }).click();
  expect(await notice.count()).toBe(0);
  await page.reload();
  await isReady(page);
  await someSecondsLater(page);
  expect(await page.locator("[data-newer]").count()).toBe(0);
  await page.getByRole("button", { name: "Reload" }).click();
  await page.locator("[data-newer]").waitFor({ state: "attached" });
  await isReady(page);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(2);
  await context.close();
  await served.close();
}, 120_000);

test("neither a frame nor a driven browser keeps anything", async () => {
  const served = await serve(/$^/, {
    pages: {
      "/host.html": '<!doctype html><title>Host</title><iframe src="./"></iframe><iframe src="./embed.html"></iframe>',
    },
  });
  const { page, context } = await visit(served);
  await isKept(page);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.unregister();
  });
  const asked = keeping(page);
  await page.goto(`${served.url}host.html`);
  for (const frame of page.frames().slice(1)) await isReady(frame);
  await someSecondsLater(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(asked()).toBe(0);
  await context.close();

  const driven = await openAt("about:blank");
  const askedByProgram = keeping(driven);
  await driven.clock.install();
  await driven.goto(served.url);
  await isReady(driven);
  await someSecondsLater(driven);
  expect(askedByProgram()).toBe(0);
  expect(await driven.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await driven.context().close();
  await served.close();
});
