import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { look } from "./axe";
import { home, openAt, useBrowser } from "./browser";

useBrowser();

const VERSIONS = /Chrome (or|oder) Edge 123, Firefox 125, Safari 17\.5/;

const PAGES = ["", "embed.html", "lab.html#lab=neuron"];

/** Opens one of our pages in a browser that lacks what `hide` takes away. */
async function openOld(file: string, hide: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await openAt("about:blank", { bypassCSP: true });
  await hide(page);
  await page.goto(home() + file);
  return page;
}

/** Replaces light-dark(), in styles and scripts, by a function that no browser knows. */
async function withoutThemes(page: Page): Promise<void> {
  await page.route(/\.(js|css)$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll("light-dark", "unknown-dark") });
  });
}

/** Scripts use syntax that the browser does not know. */
async function withoutModules(page: Page): Promise<void> {
  await withoutThemes(page);
  await page.route(/\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: "a new syntax" }));
}

const told = (page: Page) => page.getByText(VERSIONS).filter({ visible: true });

test.each([...PAGES, "same.html"])("%s: a browser of today is not told which it takes", async (file) => {
  const page = await openOld(file, async () => {});
  await page.getByRole("button").first().waitFor();
  expect(await told(page).count()).toBe(0);
});

test.each([...PAGES, "same.html"])(
  "%s: a browser that cannot read the script is told which it takes, in both languages",
  async (file) => {
    const page = await openOld(file, withoutModules);
    await told(page).first().waitFor();
    expect(await told(page).allInnerTexts()).toEqual([
      expect.stringContaining("needs"),
      expect.stringContaining("braucht"),
    ]);
  },
);

test.each([
  ["SIMD", "WebAssembly.compile = () => Promise.reject(new WebAssembly.CompileError('Wasm SIMD unsupported'))"],
  ["WebAssembly", "delete globalThis.WebAssembly"],
])("without %s the page says so, and names the browsers", async (_, script) => {
  for (const file of PAGES) {
    const page = await openOld(file, (fresh) => fresh.addInitScript(script));
    await told(page).first().waitFor();
    expect(await told(page).count()).toBe(1);
    expect(await page.getByRole("alert").innerText()).toContain("WebAssembly");
  }
});

test("without light-dark() alone the page works, and can be read", async () => {
  const page = await openOld("", withoutThemes);
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  expect(await told(page).count()).toBe(2);
  expect(await look(page)).toEqual([]);
});
