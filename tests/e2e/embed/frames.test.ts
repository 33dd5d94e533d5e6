import { expect, test } from "vitest";
import { look } from "../axe";
import { drawn, openFile, useBrowser } from "../browser";
import { CHECKSUM, expectFitting, frameOf, heightOf, stepIn, withHost } from "./host";
import { recipe, SLIDES } from "./sites";

useBrowser();

const frame = (attributes: string): string => `<!doctype html><title>Course</title><iframe ${attributes}></iframe>`;

const PLAYGROUND = 'src="https://digits.example/embed.html" width="1200" height="300"';

test("in a plain page, the frame gets the height of what is in it, and follows it", async () => {
  await withHost(recipe("plain.html"), async ({ page, errors }) => {
    expect((await stepIn(await frameOf(page), 100))?.checksum).toBe(CHECKSUM);
    await expectFitting(page);
    const wide = await heightOf(page);
    await page.setViewportSize({ width: 360, height: 700 });
    // Until the frame knows its new width, the old height still fits.
    await expect.poll(() => heightOf(page)).toBeGreaterThan(wide + 200);
    await expectFitting(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(() => heightOf(page)).toBe(wide);
    expect(errors).toEqual([]);
  });
});

test("in a frame, the playground speaks of itself: language and title, no header, no tour", async () => {
  await withHost(frame(PLAYGROUND), async ({ page }) => {
    const inside = await frameOf(page);
    await stepIn(inside, 1);
    expect(await inside.title()).toBe("Digit Playground");
    expect(await inside.evaluate(() => document.documentElement.lang)).toBe("en");
    expect(await inside.locator("header nav").count()).toBe(0);
  });
});

test("a lab is shown where the address names one, and follows the address", async () => {
  await withHost(recipe("lab.html"), async ({ page, errors }) => {
    const inside = await frameOf(page);
    await inside.getByRole("tab", { name: "Batch", selected: true }).waitFor();
    await expectFitting(page);
    await page.locator("iframe").evaluate((element) => {
      const at = element as HTMLIFrameElement;
      at.src = at.src.replace(/#.*/, "#lab=neuron");
    });
    await inside.locator("lab-neuron").waitFor();
    await page.locator("iframe").evaluate((element) => {
      const at = element as HTMLIFrameElement;
      at.src = at.src.replace(/#.*/, "#");
    });
    await expect.poll(async () => (await frameOf(page)).locator("digit-playground").count()).toBe(1);
    expect((await stepIn(await frameOf(page), 100))?.checksum).toBe(CHECKSUM);
    expect(errors).toEqual([]);
  });
});

test("in a sandbox it trains, in a worker, without an origin or storage", async () => {
  await withHost(frame(`sandbox="allow-scripts" ${PLAYGROUND}`), async ({ page, errors }) => {
    const inside = await frameOf(page);
    expect((await stepIn(inside, 100))?.checksum).toBe(CHECKSUM);
    expect(await inside.evaluate(() => globalThis.origin)).toBe("null");
    expect(page.workers()).toHaveLength(1);
    expect(page.workers()[0]?.url()).toMatch(/^blob:/);
    expect(errors).toEqual([]);
  });
});

test("a sandbox that keeps files from being saved is told of, with the way out", async () => {
  await withHost(
    frame(`sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" ${PLAYGROUND}`),
    async ({ page }) => {
      const inside = await frameOf(page);
      await stepIn(inside, 1);
      await inside.getByRole("button", { name: "Model…" }).click();
      await inside.getByRole("button", { name: "Save .safetensors" }).click();
      const note = inside.getByRole("dialog", { name: "No file?" });
      const own = page.context().waitForEvent("page");
      await note.getByRole("link").click();
      expect((await own).url()).toBe(inside.url());
      await note.getByRole("button", { name: "Close" }).click();
      await note.waitFor({ state: "detached" });
    },
  );
});

test.each(["allow-scripts allow-same-origin allow-downloads", null])(
  "where sandbox is %s, no file is asked after",
  async (sandbox) => {
    await withHost(frame(`${sandbox ? `sandbox="${sandbox}"` : ""} ${PLAYGROUND}`), async ({ page, errors }) => {
      const inside = await frameOf(page);
      await stepIn(inside, 1);
      await inside.getByRole("button", { name: "Model…" }).click();
      const file = page.waitForEvent("download");
      await inside.getByRole("button", { name: "Save .safetensors" }).click();
      await file;
      expect(await inside.locator("playground-frame").count()).toBe(0);
      expect(errors).toEqual([]);
    });
  },
);

test("in a sandbox, the frame still gets its height", async () => {
  const html = `${frame(`sandbox="allow-scripts" ${PLAYGROUND}`)}<script src="https://digits.example/embed.js"></script>`;
  await withHost(html, async ({ page }) => {
    await stepIn(await frameOf(page), 1);
    await expectFitting(page);
  });
});

test("in another site's page whose frames have no storage, nothing is missing but memory", async () => {
  await withHost(frame(PLAYGROUND), async ({ page, errors }) => {
    await page.addInitScript(() => {
      if (parent === window) return;
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await page.reload();
    const inside = await frameOf(page);
    expect((await stepIn(inside, 100))?.checksum).toBe(CHECKSUM);
    await inside.getByRole("combobox", { name: "Language" }).selectOption("de");
    await inside.getByRole("button", { name: "Trainieren", exact: true }).waitFor();
    expect(errors).toEqual([]);
  });
});

test("under a strict policy of the page around, a frame needs one line in it", async () => {
  const html = recipe("plain.html");
  const policy = (own: string) => `default-src 'none'; frame-src ${own}; script-src ${own}`;
  // The server's address is known only once it runs, so the policy is in the page, where `serveSites` fills in the address.
  const meta = `<meta http-equiv="content-security-policy" content="${policy("https://digits.example/")}">`;
  await withHost(html.replace("<head>", `<head>${meta}`), async ({ page, errors }) => {
    expect((await stepIn(await frameOf(page), 100))?.checksum).toBe(CHECKSUM);
    await expectFitting(page);
    expect(errors).toEqual([]);
  });
});

test("on scaled slides, the pen draws where it points; hidden and shown again, the run is as it was", async () => {
  await withHost(SLIDES, async ({ page, errors }) => {
    const inside = await frameOf(page);
    await stepIn(inside, 100);
    await inside.getByRole("radio", { name: "Paint cells" }).evaluate((radio: HTMLElement) => radio.click());
    // Until the frame is drawn, the browser's hit test does not find the cell.
    await drawn(inside);
    const cell = inside.getByRole("gridcell", { name: /^row 3, column 6/ });
    const { x, y, width, height } = await cell.evaluate((element) => element.getBoundingClientRect().toJSON());
    const scale = 0.6;
    const around = await page.locator("iframe").boundingBox();
    await page.mouse.click((around?.x ?? 0) + scale * (x + width / 2), (around?.y ?? 0) + scale * (y + height / 2));
    const darkest = inside.getByRole("gridcell", { name: /: 1[0-6] of 16/ });
    await expect.poll(() => darkest.first().getAttribute("aria-label")).toMatch(/^row 3, column 6/);
    await page.locator("h2").evaluate(() => dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown" })));
    await expect.poll(() => page.locator("iframe").isVisible()).toBe(false);
    await page.locator("h2").evaluate(() => dispatchEvent(new KeyboardEvent("keydown", { key: "PageUp" })));
    await expect.poll(() => page.locator("iframe").isVisible()).toBe(true);
    const report = await inside.evaluate(() => document.querySelector("digit-playground")?.report);
    expect(report?.checksum).toBe(CHECKSUM);
    expect(errors).toEqual([]);
  });
});

test("two frames on a page are independent", async () => {
  const html = `${frame(PLAYGROUND)}<iframe ${PLAYGROUND}></iframe><script src="https://digits.example/embed.js"></script>`;
  await withHost(html, async ({ page, errors }) => {
    const [first, second] = [await frameOf(page, 0), await frameOf(page, 1)];
    expect((await stepIn(first, 100))?.checksum).toBe(CHECKSUM);
    expect((await stepIn(second, 7))?.minibatch).toBe(7);
    await expectFitting(page, 0);
    await expectFitting(page, 1);
    expect(errors).toEqual([]);
  });
});

test("axe finds no fault in the page for frames", async () => {
  const page = await openFile("embed.html", { bypassCSP: true });
  await stepIn(page, 1);
  expect(await look(page)).toEqual([]);
});
