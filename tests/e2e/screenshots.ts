/**
 * The built page after 2,000 minibatches, in both themes: web/docs/screenshot-{1280,768,360}-{light,dark}.png. A drawing, and
 * how it becomes 8 x 8: web/docs/drawing-{pad,steps}.png. Rows of augmentation: web/docs/augmentation.png. Each lab:
 * web/docs/lab-*.png. What is shared: web/docs/share.png. A sheet of digits: web/docs/sheet.png. Elements in columns of a wide
 * window: web/docs/columns.png. By Vite's runnerImport.
 */

import { join } from "node:path";
import type { Page } from "playwright-core";
import { LABS } from "../../web/src/state/course";
import { drawn, isReady } from "./drawn";
import { launch } from "./launch";
import { serve } from "./serve";

const docs = join(import.meta.dirname, "../../web/docs");
const EXAMPLE = 7;
const SIZES = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 360, height: 780 },
];

/** A five, as places 0 to 1 from the pad's top left corner. */
const FIVE = [
  [0.63, 0.2],
  [0.43, 0.21],
  [0.39, 0.42],
  [0.48, 0.4],
  [0.58, 0.44],
  [0.62, 0.53],
  [0.59, 0.64],
  [0.5, 0.69],
  [0.38, 0.66],
] as const;

const served = await serve();
const browser = await launch();
for (const colorScheme of ["light", "dark"] as const) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme, locale: "en" });
  await page.goto(served.url);
  await isReady(page);
  await page.getByRole("button", { name: "Choose…" }).click();
  const dialog = page.getByRole("dialog", { name: "Digits" });
  await dialog.getByRole("group", { name: "Set" }).getByRole("button", { name: "Test" }).click();
  await dialog.getByRole("group", { name: "True label" }).getByRole("button", { name: /^3/ }).click();
  await dialog.getByRole("gridcell").nth(EXAMPLE).click();
  // In parts, so that the curve has points all along.
  await page.evaluate(async () => {
    for (let part = 0; part < 40; part++) await document.querySelector("digit-playground")?.step(50);
  });
  await page.mouse.move(0, 0);
  for (const viewport of SIZES) {
    await page.setViewportSize(viewport);
    await settled(page);
    await page.screenshot({ path: join(docs, `screenshot-${viewport.width}-${colorScheme}.png`) });
  }
}
await drawing();
await labs();
await sharing();
await sheet();
await columns();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: "light", locale: "en" });
await page.goto(served.url);
await isReady(page);
await page.evaluate(() => {
  const playground = document.querySelector("digit-playground");
  if (playground) playground.spec = { rotation: 20, shear: 0.4, shift: 2, thickness: 1, elastic: 4 };
});
await page.getByRole("button", { name: "More settings" }).click();
await page.getByRole("img", { name: "All together" }).first().waitFor();
await settled(page);
await page.locator("playground-augmentation").screenshot({ path: join(docs, "augmentation.png") });
await browser.close();
await served.close();

/** What fades in has come, and what follows the size of its place is drawn for it. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  for (let time = 0; time < 2; time++) await drawn(page);
}

async function drawing(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: "light", locale: "en" });
  await page.goto(served.url);
  await isReady(page);
  const box = await page.getByRole("grid", { name: "Draw a digit" }).boundingBox();
  if (!box) throw new Error("the pad is not in the page");
  for (const [index, [x, y]] of FIVE.entries()) {
    await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
    if (index === 0) await page.mouse.down();
  }
  await page.mouse.up();
  await page.getByRole("button", { name: "How 8 × 8?" }).click();
  await page.mouse.move(0, 0);
  await page.locator("playground-steps section").screenshot({ path: join(docs, "drawing-steps.png") });
  await page.locator("playground-pad section").screenshot({ path: join(docs, "drawing-pad.png") });
}

/** Each as it opens, a moment later. */
async function labs(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: "light", locale: "en" });
  await page.goto(served.url);
  for (const { lab } of LABS) {
    await page.goto(`${served.url}#lab=${lab}`);
    await page.locator(`lab-${lab}`).getByRole("heading", { level: 2 }).waitFor();
    await page.waitForTimeout(3000);
    await page.screenshot({ path: join(docs, `lab-${lab}.png`) });
  }
}

/** As from a server that has a name. */
async function sharing(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1140 }, colorScheme: "light", locale: "en" });
  const site = "https://digits.example/";
  await page.route(`${site}**`, async (route) => {
    await route.fulfill({ response: await route.fetch({ url: route.request().url().replace(site, served.url) }) });
  });
  await page.goto(`${site}#preset=modern&seed=7&hide=results,runs&fix=seed`);
  await isReady(page);
  await page.getByRole("button", { name: "Share" }).click();
  const preview = page.locator("playground-share").frameLocator("iframe");
  await preview.getByText("Nothing learned yet").waitFor();
  await settled(page);
  await page.getByRole("dialog", { name: "Share" }).screenshot({ path: join(docs, "share.png") });
}

/** Some of the test digits as if they were written on paper, under a lamp. */
async function sheet(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: "light", locale: "en" });
  await page.goto(served.url);
  await isReady(page);
  await page.getByRole("button", { name: "Choose…" }).click();
  const tiles = page.getByRole("gridcell").locator("canvas");
  await tiles.nth(19).waitFor();
  const picture = await tiles.evaluateAll((digits) => {
    const paper = document.createElement("canvas");
    [paper.width, paper.height] = [960, 480];
    const context = paper.getContext("2d");
    if (!context) throw new Error("no canvas");
    const light = context.createRadialGradient(250, 150, 0, 250, 150, 900);
    light.addColorStop(0, "#fffdf4");
    light.addColorStop(1, "#9a958a");
    context.fillStyle = light;
    context.fillRect(0, 0, paper.width, paper.height);
    for (const [place, digit] of digits.slice(0, 20).entries()) {
      const [column, row] = [place % 10, Math.floor(place / 10)];
      const slant = 6 * Math.sin(5 * place);
      context.drawImage(digit as HTMLCanvasElement, 60 + 86 * column, 90 + 170 * row + slant, 72, 72);
    }
    return paper.toDataURL("image/png");
  });
  const labels = await page.getByRole("gridcell").locator("b").allTextContents();
  await page.getByRole("button", { name: "From a file…" }).click();
  await page.getByLabel("CSV file or picture of digits").setInputFiles({
    name: "sheet.png",
    mimeType: "image/png",
    buffer: Buffer.from(picture.split(",")[1] ?? "", "base64"),
  });
  await page.getByText("20 digits found").waitFor();
  for (const label of labels.slice(0, 7)) await page.keyboard.press(label.charAt(0));
  await settled(page);
  await page.getByRole("dialog", { name: "Digits from a file" }).screenshot({ path: join(docs, "sheet.png") });
}

/** In somebody's page, whose window is wide and whose columns are not. */
async function columns(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, colorScheme: "light", locale: "en" });
  const tag = (name: string): string => `<script type="module" src="elements/${name}.js"></script><${name}></${name}>`;
  const body = `<!doctype html><html lang="en"><title>Course</title>
    <style>body { display: grid; grid-template-columns: 640px 320px; justify-content: center; align-items: start; gap: 40px; margin: 20px; }</style>
    ${["digit-playground", "lab-neuron"].map((name) => `<div>${tag(name)}</div>`).join("")}`;
  await page.route(`${served.url}course.html`, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(`${served.url}course.html`);
  await isReady(page);
  await page.evaluate(() => document.querySelector("digit-playground")?.step(500));
  await page.locator("lab-neuron").getByRole("heading").first().waitFor();
  await settled(page);
  await page.screenshot({ path: join(docs, "columns.png") });
}
