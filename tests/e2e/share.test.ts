import type { FrameLocator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { decoded } from "../decoded";
import { look } from "./axe";
import { isReady, open, openFile, useBrowser } from "./browser";
import { frameOf, stepIn, withHost } from "./embed/host";

useBrowser();

function dialogOf(page: Page) {
  return page.getByRole("dialog", { name: "Share" });
}

async function share(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Share", exact: true }).first().click();
  await dialogOf(page).waitFor();
}

/** The QR code of the dialog. */
async function codeIn(page: Page): Promise<{ path: string; side: number }> {
  const code = page.getByRole("button", { name: "Enlarge the QR code" });
  const [path = "", box = ""] = await code.evaluate((button) => [
    button.querySelector("path")?.getAttribute("d") ?? "",
    button.querySelector("svg")?.getAttribute("viewBox") ?? "",
  ]);
  return { path, side: Number(box.split(" ")[2]) };
}

function linkOf(page: Page): Promise<string> {
  return dialogOf(page).getByRole("textbox", { name: "Link" }).inputValue();
}

function previewOf(page: Page): FrameLocator {
  return page.locator("playground-share").frameLocator("iframe");
}

test("gives the link of what the page shows, as text, as a QR code and to the clipboard", async () => {
  const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { preset: "modern", seed: 7 };
  });
  await share(page);
  const link = await linkOf(page);
  expect(link).toMatch(/\/#v=1&preset=modern&seed=7$/);
  expect(decoded(await codeIn(page))).toBe(link);
  await page.getByRole("button", { name: "Copy the link" }).click();
  await page.getByText("Copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.getByRole("button", { name: "Enlarge the QR code" }).click();
  const large = await page.getByRole("button", { name: "Make the QR code small again" }).boundingBox();
  expect(large?.width).toBeGreaterThan(400);
});

test("a small network is given away as it is trained, to the last bit; damaged, it is as its seed makes it, and told", async () => {
  const page = await open();
  const checksum = (of = page) => of.evaluate(() => document.querySelector("digit-playground")?.report?.checksum);
  await page.evaluate(async () => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { layers: [64, 4, 10], optimizer: "adam", learningRate: 0.01, seed: 3 };
    await playground?.reset();
  });
  const untrained = await checksum();
  await page.evaluate(() => document.querySelector("digit-playground")?.step(100));
  const trained = await checksum();
  const accuracy = await page.evaluate(() => {
    const { testAccuracy = 0 } = document.querySelector("digit-playground")?.report ?? {};
    return `${(100 * testAccuracy).toFixed(1)}%accuracy`;
  });
  expect(trained).not.toBe(untrained);
  await share(page);
  await dialogOf(page).getByText("It opens untrained, at minibatch 0").waitFor();
  await page.getByRole("checkbox", { name: "As trained (1,659 characters)" }).check();
  await dialogOf(page).getByText("with the weights as they are now").waitFor();
  await page.getByRole("button", { name: "Element", exact: true }).click();
  await dialogOf(page).getByText("the element begins untrained").waitFor();
  const link = await linkOf(page);
  expect(link).toMatch(/\/#v=1&layers=64,4,10&.*seed=3&weights=[\w-]{1659}$/);
  expect(decoded(await codeIn(page))).toBe(link);
  await page.keyboard.press("Escape");
  await page.goto("about:blank");
  await page.goto(link);
  await expect.poll(() => checksum()).toBe(trained);
  const chart = page.locator("playground-results playground-chart").first();
  const shown = (): Promise<string> =>
    chart.evaluate(({ shadowRoot }) => shadowRoot?.textContent?.replace(/\s/g, "") ?? "");
  await expect.poll(shown).toContain(accuracy);
  // The address says so while it is true.
  await page.getByRole("combobox", { name: "Language" }).selectOption("de");
  await page.waitForURL(/&lang=de&weights=|&weights=.*&lang=de/);
  const flipped = link.replace(/.(?=.{800}$)/, (letter) => (letter === "A" ? "B" : "A"));
  for (const [address, sentence] of [
    [link.slice(0, -1), /weights .+ 1659 × base64url/],
    [flipped, /weights wurde unterwegs verändert/],
  ] as const) {
    await page.goto("about:blank");
    await page.goto(address);
    await page.getByText(sentence).first().waitFor();
    await expect.poll(() => checksum()).toBe(untrained);
  }
});

test("without permission to the clipboard the link is selected, to be copied by hand", async () => {
  const page = await open();
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new DOMException("refused", "NotAllowedError")) },
    });
  });
  await share(page);
  await page.getByRole("button", { name: "Copy the link" }).click();
  await page.getByText("Selected: copy it with Ctrl+C").waitFor();
  const selected = await page.evaluate(() => {
    const field = document.querySelector("playground-share")?.shadowRoot?.activeElement as HTMLInputElement | null;
    return field?.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  });
  expect(selected).toBe(await linkOf(page));
});

test("what is ticked off is gone from link, code and preview at once, and leaves the page and its history alone", async () => {
  const page = await open();
  await share(page);
  await previewOf(page).getByRole("heading", { name: "Network" }).waitFor();
  const entries = await page.evaluate(() => history.length);
  for (const name of ["Network", "Settings", "Results"])
    await page.getByRole("checkbox", { name, exact: true }).uncheck();
  await page.getByLabel("Settings and preset").uncheck();
  await page.getByLabel("Theme").selectOption("dark");
  expect(await linkOf(page)).toMatch(/#v=1&hide=network,settings,results&fix=spec&theme=dark$/);
  expect(await page.getByRole("textbox", { name: "In a page of your own" }).inputValue()).toContain(
    "embed.html#v=1&amp;hide=network,settings,results&amp;fix=spec&amp;theme=dark",
  );
  await page.getByRole("button", { name: "Element", exact: true }).click();
  expect(await page.getByRole("textbox", { name: "In a page of your own" }).inputValue()).toContain(
    '<digit-playground hide="network settings results" fix="spec" style="--playground-theme: dark">',
  );
  expect(await page.getByLabel("Runs").isDisabled()).toBe(true);
  await previewOf(page).getByRole("heading", { name: "Network" }).waitFor({ state: "detached" });
  await previewOf(page).getByRole("heading", { name: "Confusion matrix" }).waitFor();
  const preset = previewOf(page).getByLabel("Preset");
  await expect.poll(() => preset.isDisabled()).toBe(true);
  await page.getByRole("checkbox", { name: "Network", exact: true }).check();
  await previewOf(page).getByRole("heading", { name: "Network" }).waitFor();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(await page.locator("digit-playground").getByRole("heading", { name: "Results" }).count()).toBe(1);
  const link = await linkOf(page);
  await page.goto("about:blank");
  await page.goto(link);
  await page.getByRole("heading", { name: "Confusion matrix" }).waitFor();
  expect(await page.getByRole("heading", { name: "Results" }).count()).toBe(0);
});

test("where nothing is left to be seen, it says so, until something is", async () => {
  const page = await openFile(
    "#hide=prediction,network,settings,results,runs,confusion,transport,speed,preset,seed,help",
  );
  await isReady(page);
  // Its own button is hidden, too.
  await page.evaluate(() => document.dispatchEvent(new Event("playground-share")));
  await dialogOf(page).waitFor();
  const alert = dialogOf(page).getByRole("alert");
  expect(await alert.count()).toBe(0);
  await page.getByRole("checkbox", { name: "Draw a digit" }).uncheck();
  await alert.getByText("the page would be empty").waitFor();
  await page.getByRole("checkbox", { name: "Results" }).check();
  await alert.waitFor({ state: "detached" });
});

test("Escape closes it, the focus returns, and the preview's network rests", async () => {
  const page = await open();
  const button = page.getByRole("button", { name: "Share", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  await dialogOf(page).waitFor();
  await page.locator("playground-share iframe").waitFor();
  await page.keyboard.press("Escape");
  await dialogOf(page).waitFor({ state: "hidden" });
  await page.locator("playground-share iframe").waitFor({ state: "detached" });
  expect(await button.evaluate((element) => element.matches(":focus"))).toBe(true);
});

test("from a lab it is that lab's link, in its frame", async () => {
  const page = await openFile("#lab=layer&view=batch");
  await page.getByRole("tab", { selected: true }).waitFor();
  await share(page);
  expect(await linkOf(page)).toMatch(/\/#lab=layer&view=batch$/);
  expect(await dialogOf(page).getByRole("checkbox").count()).toBe(0);
  await page.getByLabel("Language").last().selectOption("de");
  expect(await linkOf(page)).toMatch(/\/#lab=layer&view=batch&lang=de$/);
  await previewOf(page).getByRole("tab", { selected: true }).waitFor();
  await expect.poll(() => previewOf(page).locator("html").getAttribute("lang")).toBe("de");
});

test("where the system has a sheet for it, the link goes there", async () => {
  const page = await open();
  await page.evaluate(() => {
    Object.defineProperty(navigator, "share", {
      value: (data: object) => {
        document.documentElement.dataset.sent = JSON.stringify(data);
        return Promise.resolve();
      },
    });
  });
  await share(page);
  await page.getByRole("button", { name: "Send…" }).click();
  expect(JSON.parse((await page.locator("html").getAttribute("data-sent")) ?? "{}")).toEqual({
    title: "Digit Playground",
    url: await linkOf(page),
  });
});

test("in German, on a phone, all of it fits, and axe finds nothing", async () => {
  const page = await open({ locale: "de", viewport: { width: 360, height: 780 }, bypassCSP: true });
  await page.getByRole("button", { name: "Teilen" }).click();
  const dialog = page.getByRole("dialog", { name: "Teilen" });
  await dialog.waitFor();
  await page.getByRole("button", { name: "Code kopieren" }).waitFor();
  const [width, inside] = await dialog.evaluate((element) => [element.clientWidth, element.scrollWidth]);
  expect(inside).toBe(width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await look(page)).toEqual([]);
});

test("an embedded page has no way to give itself away", async () => {
  const page = await openFile("embed.html");
  await page.getByRole("button", { name: "Help" }).waitFor();
  expect(await page.getByRole("button", { name: "Share" }).count()).toBe(0);
});

test.each(["Frame", "Element"])("%s: the code works, pasted into a page of another site", async (way) => {
  const page = await openFile("#preset=figure&seed=7&hide=results,runs&fix=seed&theme=dark");
  await isReady(page);
  await share(page);
  await page.getByRole("button", { name: way, exact: true }).click();
  const code = await page.getByRole("textbox", { name: "In a page of your own" }).inputValue();
  const pasted = code.replaceAll(new URL("/", page.url()).href, "https://digits.example/");
  await withHost(`<!doctype html><title>Course</title>${pasted}`, async ({ page: host, errors }) => {
    const place = way === "Frame" ? await frameOf(host) : host;
    expect((await stepIn(place, 1))?.minibatch).toBe(1);
    const spec = await place.evaluate(() => document.querySelector("digit-playground")?.spec);
    expect(spec).toMatchObject({ optimizer: "adam", seed: 7 });
    expect(await place.getByRole("heading", { name: "Results" }).count()).toBe(0);
    expect(await place.getByLabel("Seed").isDisabled()).toBe(true);
    const ground = place.locator("digit-playground");
    expect(await ground.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe("rgb(21, 23, 27)");
    expect(errors).toEqual([]);
  });
});

test("the frame's code has the height of what the preview shows", async () => {
  const page = await openFile("#lab=layer&view=quiz");
  await page.locator("lab-layer").getByRole("heading", { level: 2 }).waitFor();
  await share(page);
  const code = page.getByRole("textbox", { name: "In a page of your own" });
  await expect.poll(() => code.inputValue()).toMatch(/ height="4\d\d" /);
});
