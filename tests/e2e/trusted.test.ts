import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LABS } from "../../web/src/state/course";
import { published } from "../published.mjs";
import { openWatched, untilReport, useBrowser } from "./browser";
import { type Served, serve } from "./serve";

useBrowser();

/** What is refused would be an error in the console, which fails the test. */
const POLICY = "require-trusted-types-for 'script'; trusted-types lit-html digit-playground";

const HOST = `<!doctype html><title>Host</title><script type="module" src="elements/digit-playground.js"></script>
  <digit-playground></digit-playground>`;

let served: Served;

beforeAll(async () => {
  const pages = { "/host.html": HOST, "/favicon.ico": "" };
  served = await serve(/$^/, { pages, headers: { "content-security-policy": POLICY } });
});
afterAll(() => served.close());

async function expectTrained(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector("digit-playground")?.step(100));
  expect((await untilReport(page, ({ minibatch }) => minibatch === 100)).checksum).toBe(published("lecture", 100));
  expect(page.workers().map((worker) => new URL(worker.url()).protocol)).toEqual(["http:"]);
}

test("where Trusted Types are demanded, the page trains in its worker, and every part opens", async () => {
  const page = await openWatched(served.url, served.url);
  await untilReport(page, ({ minibatch }) => minibatch === 0);
  await expectTrained(page);
  await page.getByRole("button", { name: "Example" }).click();
  await page.getByRole("radio", { name: "Graph" }).check();
  for (const name of ["Why?", "How 8 × 8?", "More settings", /^Runs/])
    await page.getByRole("button", { name }).first().click();
  for (const name of ["Model…", "Choose…", "Help", "Share"]) {
    await page.getByRole("button", { name, exact: true }).first().click();
    await page.locator("dialog[open]").evaluate((dialog: HTMLDialogElement) => dialog.close());
  }
  await page.context().close();
});

test("so do the labs", async () => {
  const page = await openWatched(`${served.url}#lab`, served.url);
  for (const { lab } of LABS) {
    await page.evaluate((name) => {
      location.hash = `lab=${name}`;
    }, lab);
    await page.locator(`lab-${lab}`).waitFor();
  }
  await page.context().close();
});

test("so does the element in somebody's page", async () => {
  const page = await openWatched(`${served.url}host.html`, served.url);
  await untilReport(page, ({ minibatch }) => minibatch === 0);
  await expectTrained(page);
  await page.context().close();
});
