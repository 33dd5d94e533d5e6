import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { open, untilReport, useBrowser } from "./browser";

useBrowser();

interface File {
  readonly name: string;
  readonly bytes: Buffer;
}

async function save(page: Page, figures: Locator, ending: string): Promise<File> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    figures.getByRole("button", { name: `Save .${ending}` }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** What an XML parser, and a painter of bitmaps, make of the files. */
async function understood(page: Page, svg: Buffer, png: Buffer) {
  return page.evaluate(
    async ([text, base64]) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, "application/xml");
      const all = [...root.querySelectorAll("*")];
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
      context?.drawImage(picture, 0, 0);
      const pixels = new Uint32Array(context?.getImageData(0, 0, picture.width, picture.height).data.buffer ?? []);
      return {
        root: `${root.namespaceURI} ${root.localName}`,
        attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
        values: all.flatMap((element) => [...element.attributes].map(({ value }) => value)).join("\n"),
        names: [...new Set(all.map(({ localName }) => localName))].sort(),
        texts: [...root.querySelectorAll("text")].map(({ textContent }) => textContent ?? ""),
        size: [root.getAttribute("width"), root.getAttribute("height")].map(Number),
        pixels: [picture.width, picture.height],
        colors: new Set(pixels).size,
        white: pixels.filter((pixel) => pixel === 0xffffffff).length / pixels.length,
      };
    },
    [svg.toString("utf8"), png.toString("base64")] as const,
  );
}

test("each chart is saved as SVG and PNG, with the run's numbers, under the page's own policy", async () => {
  const page = await open({ colorScheme: "dark" });
  await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { layers: [64, 20, 10], seed: 3 };
  });
  await page.getByRole("button", { name: "Model…" }).click();
  const figures = page.locator("playground-figures");
  await figures.getByRole("heading", { name: "Pictures" }).scrollIntoViewIfNeeded();
  await figures.getByText("There is no curve yet").waitFor();
  expect(await figures.getByRole("button", { name: "Save .svg" }).isDisabled()).toBe(true);

  // What is trained meanwhile is seen at once.
  await page.evaluate(() => document.querySelector("digit-playground")?.step(300));
  const report = await untilReport(page, ({ minibatch }) => minibatch === 300);
  await figures.getByRole("img", { name: /300 minibatches/ }).waitFor();

  const choice = figures.getByRole("combobox", { name: "Picture" });
  const kinds = await choice.getByRole("option").allTextContents();
  expect(kinds).toHaveLength(7);
  const texts: string[][] = [];
  for (const kind of kinds) {
    await choice.selectOption(kind);
    await figures.getByRole("img", { name: kind }).waitFor();
    const svg = await save(page, figures, "svg");
    const png = await save(page, figures, "png");
    expect([svg.name, png.name].map((name) => name.replace(/^digits-64-20-10-[a-z-]+\./, ""))).toEqual(["svg", "png"]);
    const seen = await understood(page, svg.bytes, png.bytes);
    expect(seen.root).toBe("http://www.w3.org/2000/svg svg");
    expect(seen.names.filter((name) => !["g", "path", "rect", "text", "title"].includes(name))).toEqual([]);
    expect(seen.attributes.filter((name) => /href|style|class|^on/.test(name))).toEqual([]);
    expect(seen.values).not.toMatch(/url\(|var\(|NaN|undefined|light-dark/);
    expect(seen.pixels).toEqual(seen.size.map((side) => 3 * side));
    expect(seen.colors).toBeGreaterThan(20);
    // On paper, even of a page in the dark.
    expect(seen.white).toBeGreaterThan(0.3);
    const written = seen.texts.map((text) => text.replaceAll("\u00a0", " "));
    expect(written[0]).toBe(kind);
    expect(written.join(" ")).toContain("64 – 20 – 10 · Sigmoid");
    expect(written.join(" ")).toContain("after 300 minibatches");
    texts.push(written);
  }
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  expect(texts[0]).toContain(`test ${percent(report.testAccuracy)}`);
  expect(texts[0]).toContain(`training ${percent(report.trainAccuracy)}`);
  const counts = (matrix: readonly string[]): number[] => matrix.filter((text) => /^\d+$/.test(text)).map(Number);
  const axes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect(counts(texts[2] ?? [])).toEqual([...axes, ...axes, ...report.confusion.filter((count) => count > 0)]);
  expect(counts(texts[3] ?? [])).toEqual([...axes, ...axes, ...report.trainConfusion.filter((count) => count > 0)]);

  // What the page does not show is not offered either.
  await page.evaluate(() => document.querySelector("digit-playground")?.setAttribute("hide", "results, network"));
  await page.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Model…" }).click();
  await choice.scrollIntoViewIfNeeded();
  await expect.poll(() => choice.getByRole("option").allTextContents()).toEqual(kinds.slice(2, 4));
}, 120_000);
