import type { Frame, Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawn, useBrowser } from "../browser";
import { expectFitting, frameOf, heightOf, stepIn, withHost } from "./host";

useBrowser();

const FRAME = '<iframe src="https://digits.example/embed.html" width="1200" height="300"></iframe>';

/** A course platform's page: sets the height when it reads LTI's message, which it expects as text. */
const LTI = `<!doctype html><title>LTI</title>${FRAME}<script>
  const frame = document.querySelector("iframe");
  addEventListener("message", ({ data, source }) => {
    if (source !== frame.contentWindow || typeof data !== "string") return;
    const { subject, height } = JSON.parse(data);
    if (subject === "lti.frameResize") frame.style.height = height + "px";
  });
</script>`;

/** The part of H5P's resizer that speaks; `field` is where a version of it reads the height, \`low\` what it resets it to. */
const h5p = (field: string, low: string): string => `<!doctype html><title>H5P</title>${FRAME}<script>
  const frame = document.querySelector("iframe");
  const heard = [];
  const reply = (action) => frame.contentWindow.postMessage({ context: "h5p", action }, "*");
  const actions = {
    hello() {
      frame.style.width = "100%";
      addEventListener("resize", () => reply("resize"));
      reply("hello");
    },
    prepareResize(data) {
      frame.style.height = ${low};
      reply("resizePrepared");
    },
    resize(data) {
      frame.style.height = data.${field} + "px";
    },
  };
  addEventListener("message", ({ data, source }) => {
    if (data.context !== "h5p" || source !== frame.contentWindow) return;
    heard.push(data.action);
    actions[data.action](data);
  });
</script>`;

/** Sends messages from the page around into its first frame; none may change anything. */
async function send(page: Page, messages: readonly unknown[]): Promise<void> {
  await page.evaluate((all) => {
    const target = document.querySelector("iframe")?.contentWindow;
    for (const message of all) target?.postMessage(message, "*");
  }, messages);
}

/** From now on the frame sends back what `echoed` sends. */
async function echo(inside: Frame): Promise<void> {
  await inside.evaluate(() => {
    addEventListener("message", ({ data }) => {
      if (data?.isEchoed === false) parent.postMessage({ isEchoed: true }, "*");
    });
  });
}

/** A round trip: every earlier message has arrived. */
async function echoed(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard = new Promise<void>((done) => addEventListener("message", ({ data }) => data?.isEchoed && done()));
    document.querySelector("iframe")?.contentWindow?.postMessage({ isEchoed: false }, "*");
    return heard;
  });
}

test("a course platform that speaks LTI gives the frame its height", async () => {
  await withHost(LTI, async ({ page, errors }) => {
    await stepIn(await frameOf(page), 1);
    await expectFitting(page);
    expect(errors).toEqual([]);
  });
});

test.each([
  ["newer", "scrollHeight", 'data.clientHeight + "px"'],
  ["older", "height", '"1px"'],
])("H5P's %s resizer greets, prepares and resizes, also when its window changes", async (_, field, low) => {
  await withHost(h5p(field, low), async ({ page, errors }) => {
    await stepIn(await frameOf(page), 1);
    await expectFitting(page);
    const wide = await heightOf(page);
    await page.setViewportSize({ width: 500, height: 700 });
    await expect.poll(() => heightOf(page)).toBeGreaterThan(wide + 100);
    await expectFitting(page);
    // The frame may fit before the last message is sent.
    await expect
      .poll(() => page.evaluate("[heard[0], heard[1], heard.at(-1)]"))
      .toEqual(["hello", "prepareResize", "resize"]);
    // The two must not keep answering each other.
    const count = (): Promise<number> => page.evaluate("heard.length");
    const isQuiet = async (): Promise<boolean> => {
      const before = await count();
      for (let round = 0; round < 10; round++) await echoed(page);
      return (await count()) === before;
    };
    await echo(await frameOf(page));
    await expect.poll(isQuiet).toBe(true);
    expect(errors).toEqual([]);
  });
});

test.each([
  ["the playground", "embed.html", /playground-[\w-]+\.wasm$/],
  ["a lab", "embed.html#lab=neuron", /labs-[\w-]+\.wasm$/],
])("a frame in which %s is lost has the height of the card that says so", async (_, address, lost) => {
  const html = `<!doctype html><title>Host</title><script>
    const heard = [];
    addEventListener("message", ({ data }) => heard.push(data));
  </script><iframe src="https://digits.example/${address}" width="700" height="100"></iframe>`;
  await withHost(html, async ({ page }) => {
    await page.route(lost, (route) => route.abort());
    await page.reload();
    await page.frameLocator("iframe").getByRole("alert").waitFor();
    // Without a card to measure, a frame says its height after 20 s at the latest.
    await page.waitForFunction("heard.some(({ type }) => type === 'height')", null, { timeout: 10_000 });
  });
});

test("whatever else a frame is told, or by whom, changes nothing and is not answered", async () => {
  const listening = `<!doctype html><title>Host</title><script>
    const heard = [];
    addEventListener("message", ({ data }) => heard.push(data));
  </script>${FRAME}`;
  await withHost(listening, async ({ page, errors }) => {
    const inside = await frameOf(page);
    await stepIn(inside, 1);
    await drawn(inside);
    const height = () => inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    const told = () => page.evaluate("heard.findLast(({ type }) => type === 'height')?.height");
    await expect.poll(async () => (await told()) === (await height())).toBe(true);
    // As long as it may be made taller, there is no scroll bar.
    await expect.poll(() => inside.evaluate(() => document.documentElement.style.overflow)).toBe("");
    await page.evaluate("heard.length = 0");
    await echo(inside);
    const state = () => inside.evaluate(() => document.documentElement.outerHTML);
    const before = await state();
    await send(page, [
      null,
      "reset",
      { source: "digit-playground", type: "height", height: 10 },
      { source: "digit-playground", type: "train" },
      { context: "h5p", action: "fullScreen" },
      { source: "elsewhere", type: "measure" },
    ]);
    // Well-formed, but not from the page around: the frame itself says it.
    await inside.evaluate(() => postMessage({ context: "h5p", action: "hello" }, "*"));
    await echoed(page);
    expect(await state()).toBe(before);
    // The frame asks from time to time whether H5P is there.
    const answers = (): Promise<unknown[]> => page.evaluate("heard.filter(({ action }) => action !== 'hello')");
    expect(await answers()).toEqual([{ isEchoed: true }]);
    await send(page, [{ source: "digit-playground", type: "measure" }]);
    await expect.poll(answers).toHaveLength(3);
    expect(errors).toEqual([]);
  });
});

test("a page's script takes heights from its own frames only, and only such as are heights", async () => {
  const html = `<!doctype html><title>Host</title>${FRAME}
    <iframe id="other" srcdoc="<p>Other</p>"></iframe><script src="https://digits.example/embed.js"></script>`;
  await withHost(
    html,
    async ({ page }) => {
      await stepIn(await frameOf(page), 1);
      await expectFitting(page);
      const height = await heightOf(page);
      const claim = (value: unknown) => ({ source: "digit-playground", type: "height", height: value });
      const other = await frameOf(page, 1);
      await other.evaluate((message) => parent.postMessage(message, "*"), claim(900));
      const inside = await frameOf(page);
      for (const value of ["900px; color: red", -5, 0, Number.NaN, null])
        await inside.evaluate((message) => parent.postMessage(message, "*"), claim(value));
      // From the right frame, which shows another site's page by then; other messages may still be on their way.
      const told = page.evaluate(
        () => new Promise<void>((done) => addEventListener("message", ({ data }) => data.height === 77 && done())),
      );
      await page.evaluate(() => document.querySelector("iframe")?.contentWindow?.location.replace("/claim.html"));
      await told;
      expect(await heightOf(page, 1)).toBe(150);
      expect(await heightOf(page)).toBe(height);
    },
    {
      pages: {
        "/claim.html": `<!doctype html><script>parent.postMessage({ source: "digit-playground", type: "height", height: 77 }, "*")</script>`,
      },
    },
  );
});
