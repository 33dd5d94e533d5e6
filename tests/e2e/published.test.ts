/** What sites, systems and servers ask of what is published. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { home, isReady, open, openAt, openFile, useBrowser } from "./browser";
import { untilLoaded } from "./labs/lab";

useBrowser();

const PAGES = ["index.html", "embed.html", "lab.html", "same.html"];

const built = (name: string): Promise<string> => readFile(join(import.meta.dirname, "../../web/dist", name), "utf8");

/** Width, height, and the colours, with their alpha, of four places of a picture: a corner, and on a ring about the middle. */
async function pictured(page: Page, name: string): Promise<{ size: number[]; corner: number[]; ring: number[][] }> {
  return page.evaluate(async (address) => {
    const picture = await createImageBitmap(await (await fetch(address)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context?.drawImage(picture, 0, 0);
    const at = (x: number, y: number): number[] => [...(context?.getImageData(x, y, 1, 1).data ?? [])];
    const ring = Array.from({ length: 72 }, (_, step) => {
      const turn = (step / 72) * 2 * Math.PI;
      const place = (share: number): number => Math.round(picture.width * (0.5 + 0.41 * share));
      return at(place(Math.cos(turn)), place(Math.sin(turn)));
    });
    return { size: [picture.width, picture.height], corner: at(0, 0), ring };
  }, name);
}

test.each(PAGES)(
  "the head of %s has a card, of which the picture is there, and an icon for each system",
  async (file) => {
    const head = await built(file);
    const said = (name: string): string =>
      new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(head)?.[1] ?? "";
    expect(said("og:title")).toBe("Digit Playground");
    expect(said("og:description")).toMatch(/^[A-Z].{40,155}\.$/);
    expect(said("twitter:card")).toBe("summary_large_image");
    const page = await openFile("embed.js");
    const { size } = await pictured(page, said("og:image"));
    expect(size).toEqual([1200, 630]);
    const [, icon = ""] = /rel="apple-touch-icon" href="([^"]+)"/.exec(head) ?? [];
    const touch = await pictured(page, icon);
    expect(touch.size).toEqual([180, 180]);
    expect(touch.corner, "nothing to be seen through").toEqual([0x24, 0x56, 0xc8, 255]);
  },
);

test("the manifest's icons are as large as it says, and the maskable one can be cut to any shape", async () => {
  const page = await openFile("embed.js");
  const { icons } = JSON.parse(await built("manifest.webmanifest"));
  expect(icons.map(({ sizes, purpose = "any" }: Record<string, string>) => `${sizes} ${purpose}`)).toEqual([
    "any any",
    "192x192 any",
    "512x512 any",
    "512x512 maskable",
  ]);
  for (const { src, sizes, purpose } of icons.slice(1)) {
    const { size, corner, ring } = await pictured(page, src);
    expect(size.join("x")).toBe(sizes);
    expect(corner[3]).toBe(purpose ? 255 : 0);
    // All that is drawn is within a circle of four fifths of its width.
    for (const color of ring) expect(color).toEqual([0x24, 0x56, 0xc8, 255]);
  }
});

test("the browser's bar has the colour of the page, whichever theme is in force", async () => {
  /** Of those that apply, the browser takes the first. */
  const bar = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]"))
        .filter(({ media }) => matchMedia(media).matches)
        .map(({ content }) => content)
        .slice(0, 1),
    );
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [address, theme] of [
      ["", colorScheme],
      ["#theme=dark&seed=2", "dark"],
      ["#theme=light&seed=2", "light"],
      ["lab.html#lab=neuron&theme=dark", "dark"],
    ]) {
      const page = await openFile(address ?? "", { colorScheme });
      if (address?.startsWith("lab")) await untilLoaded(page, "neuron");
      else await isReady(page);
      await expect
        .poll(() => bar(page), { message: `${address} in ${colorScheme}` })
        .toEqual([theme === "dark" ? "#15171b" : "#faf9f6"]);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground).toBe(theme === "dark" ? "rgb(21, 23, 27)" : "rgb(250, 249, 246)");
    }
  }
});

test("the page for an address that leads nowhere says so in both languages, styled, and leads back", async () => {
  const page = await openAt(`${home()}404.html`);
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("There is nothing here");
  await page.getByText("Hier ist nichts").waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain("system-ui");
  await page.getByRole("link", { name: "To the playground" }).click();
  await page.waitForURL(home());
  await page.context().close();
});

test("the help says what everybody can use, and what is still missing", async () => {
  const page = await open({ locale: "de" });
  await page.getByRole("button", { name: "Hilfe" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("heading", { name: "Barrierefreiheit" }).waitFor();
  await dialog.getByText("Bekannte Grenzen").waitFor();
});
