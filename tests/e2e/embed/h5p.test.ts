import { expect, test } from "vitest";
import { useBrowser } from "../browser";
import { expectFitting, frameOf, heightOf, stepIn, withHost } from "./host";

useBrowser();

/**
 * What H5P's resizer does when it loads: it tells existing frames that it is ready, but only those with "h5p" in their address,
 * and it answers every frame that greets it.
 */
const RESIZER = `
  const heard = [];
  const frames = () => [...document.querySelectorAll("iframe")];
  addEventListener("message", ({ data, source }) => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (data.context !== "h5p" || !frame) return;
    heard.push(data.action);
    const reply = (action) => source.postMessage({ context: "h5p", action }, "*");
    if (data.action === "hello") reply("hello");
    if (data.action === "prepareResize") {
      frame.style.height = data.clientHeight + "px";
      reply("resizePrepared");
    }
    if (data.action === "resize") frame.style.height = data.scrollHeight + "px";
  });
  for (const frame of frames())
    if (frame.src.includes("h5p")) frame.contentWindow.postMessage({ context: "h5p", action: "ready" }, "*");
`;

const HOST = `<!doctype html><title>H5P</title>
<iframe src="https://digits.example/embed.html" width="1200" height="300"></iframe>`;

test("H5P's resizer gives the frame its height, also when it comes long after it; then it is greeted no more", async () => {
  await withHost(HOST, async ({ page, errors }) => {
    // The frame trains already, so its first messages were sent before anybody listened.
    await stepIn(await frameOf(page), 1);
    await page.addScriptTag({ content: RESIZER });
    await expectFitting(page);
    const greetings = (): Promise<number> => page.evaluate('heard.filter((action) => action === "hello").length');
    const before = await greetings();
    expect(before).toBeGreaterThan(0);
    const wide = await heightOf(page);
    await page.locator("iframe").evaluate((frame) => frame.setAttribute("width", "400"));
    await expect.poll(() => heightOf(page)).toBeGreaterThan(wide);
    await expectFitting(page);
    expect(await greetings()).toBe(before);
    expect(errors).toEqual([]);
  });
});

test("where there is no H5P, nobody is greeted for ever", async () => {
  const listening = `<!doctype html><title>Host</title><script>
    const heard = [];
    addEventListener("message", ({ data }) => heard.push(data.action));
  </script>`;
  await withHost(listening, async ({ page, own }) => {
    await page.clock.install();
    await page.evaluate((address) => {
      document.body.append(Object.assign(document.createElement("iframe"), { src: `${address}embed.html` }));
    }, own);
    await stepIn(await frameOf(page), 1);
    const greetings = (): Promise<number> => page.evaluate('heard.filter((action) => action === "hello").length');
    await page.clock.runFor(200_000);
    await expect.poll(greetings).toBe(61);
    await page.clock.runFor(20_000);
    expect(await greetings()).toBe(61);
  });
});
