import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page, Worker } from "playwright-core";
import { expect, test } from "vitest";
import { published } from "../published.mjs";
import { home, open, openAt, untilReport, useBrowser } from "./browser";
import { removeHastily } from "./rounds";
import { serve } from "./serve";

useBrowser();

const MINIBATCHES = 1500;

/** The ways in which a worker is lost in the middle of its work. */
const LOSSES: Readonly<Record<string, (worker: Worker) => void>> = {
  "a trap": (worker) =>
    void worker.evaluate(() => {
      performance.now = () => {
        throw new WebAssembly.RuntimeError("unreachable");
      };
    }),
  "its end": (worker) => void worker.evaluate(() => self.close()).catch(() => undefined),
  "its silence": (worker) =>
    void worker
      .evaluate(() => {
        for (;;);
      })
      .catch(() => undefined),
};

function workerOf(page: Page): Worker {
  const [worker, ...others] = page.workers();
  expect(others).toEqual([]);
  if (!worker) throw new Error("there is no worker");
  return worker;
}

/** Returns the checksum at the end of an undisturbed run, and leaves the page at the run's beginning. */
function undisturbed(page: Page): Promise<string | undefined> {
  return page.evaluate(async (minibatches) => {
    const playground = document.querySelector("digit-playground");
    if (!playground) return "";
    playground.spec = { minibatches, optimizer: "momentum" };
    await playground.step(minibatches);
    const { checksum } = playground.report ?? {};
    // Slow enough that even a fast machine can be interrupted in the middle of the run.
    playground.speed = 200;
    await playground.reset();
    return checksum;
  }, MINIBATCHES);
}

const untilCard = (page: Page): Promise<void> => page.getByRole("alert").getByRole("heading").waitFor();

test.each(Object.entries(LOSSES))("of %s the page says so, and goes on with the same bits", async (_, lose) => {
  const page = await open();
  const checksum = await undisturbed(page);
  await page.getByRole("button", { name: "Train", exact: true }).click();
  // By then the worker has sent a heartbeat.
  await untilReport(page, ({ minibatch }) => minibatch > MINIBATCHES / 3);
  lose(workerOf(page));
  await untilCard(page);
  const seen = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const minibatches: number[] = [];
        document.addEventListener("digit-playground-report", (event) => {
          minibatches.push(event.detail.minibatch);
          if (event.detail.ending !== "") resolve(minibatches);
        });
      }),
  );
  await page.getByRole("button", { name: "Try again" }).click();
  const [first = 0, ...later] = await seen;
  expect(first).toBeGreaterThan(0);
  expect(later.at(-1)).toBe(MINIBATCHES);
  expect((await untilReport(page, () => true)).checksum).toBe(checksum);
  await page.getByText("Finished").first().waitFor();
});

test("what goes on and is lost at once is not tried for ever: the run begins anew, and that is said", async () => {
  const page = await openAt("about:blank");
  const dies = `addEventListener("message", ({ data }) => {
    if (data.params?.saved) performance.now = () => { throw new WebAssembly.RuntimeError("unreachable"); };
  });`;
  await page.route(/worker-[\w-]+\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${dies}\n${await response.text()}` });
  });
  // A heartbeat brings the module's memory; nothing else that is so large comes from a worker.
  await page.addInitScript(() => {
    window.Worker = class extends Worker {
      override set onmessage(take: (event: MessageEvent) => void) {
        this.addEventListener("message", (event) => {
          take(event);
          if (event.data.result?.byteLength > 1e6) Object.assign(window, { hasSaved: true });
        });
      }
    };
  });
  await page.goto(home());
  await untilReport(page, ({ minibatch }) => minibatch === 0);
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await untilReport(page, ({ minibatch }) => minibatch > 0);
  await page.waitForFunction(() => "hasSaved" in window);
  LOSSES["its end"]?.(workerOf(page));
  await untilCard(page);
  expect(await page.getByRole("alert").textContent()).not.toContain("begin anew");
  await page.getByRole("button", { name: "Try again" }).click();
  await page
    .getByRole("alert")
    .getByText(/^The run has to begin anew: .*unreachable\.$/)
    .waitFor();
  await page.getByRole("button", { name: "Try again" }).click();
  await untilReport(page, ({ minibatch }) => minibatch === 0);
  await page.evaluate(() => document.querySelector("digit-playground")?.step(100));
  expect((await untilReport(page, ({ minibatch }) => minibatch === 100)).checksum).toBe(published("lecture", 100));
  await page.context().close();
});

const MODULE = /playground-[\w-]+\.wasm$/;

test("where trying again gets no answer from the server, the run goes on with what is there", async () => {
  const page = await open();
  await undisturbed(page);
  await page.getByRole("button", { name: "Train", exact: true }).click();
  // By then the worker has sent a heartbeat.
  await untilReport(page, ({ minibatch }) => minibatch > MINIBATCHES / 3);
  LOSSES["a trap"]?.(workerOf(page));
  await untilCard(page);
  const asked = page.waitForRequest(MODULE);
  await page.route(MODULE, () => {});
  await page.clock.install();
  await page.getByRole("button", { name: "Try again" }).click();
  await asked;
  await page.getByRole("status", { name: "Training status" }).getByText("Getting the network ready…").waitFor();
  await page.clock.fastForward(5000);
  await untilReport(page, ({ minibatch }) => minibatch > (MINIBATCHES * 2) / 3);
});

test("a module that is not there after half a minute is told; when it comes at last, the page goes on", async () => {
  const page = await openAt("about:blank");
  const waiting: (() => Promise<void>)[] = [];
  const asked = page.waitForRequest(MODULE);
  await page.route(MODULE, (route) => void waiting.push(() => route.continue()));
  await page.clock.install();
  await page.goto(home());
  await asked;
  await page.clock.fastForward(29_000);
  expect(await page.getByRole("alert").count()).toBe(0);
  await page.clock.fastForward(2000);
  await page.getByRole("alert").getByText("The server does not answer").waitFor();
  await Promise.all(waiting.map((go) => go()));
  await untilReport(page, ({ minibatch }) => minibatch === 0);
  await page.context().close();
});

/** Begins the run anew, with an own digit, a frozen weight, an edited one and another rate on the way. */
function beginWithChanges(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const playground = document.querySelector("digit-playground") as HTMLElementTagNameMap["digit-playground"] & {
      callEngine(method: string, params: object): Promise<unknown>;
    };
    playground.spec = { minibatches: 1500, sampling: "epochs", batchSize: 100, learningRate: 0.5 };
    await playground.reset();
    await playground.step(20);
    const weight = { layer: 0, input: 20, unit: 3 };
    await playground.callEngine("freeze", { ...weight, frozen: true });
    await playground.callEngine("setParameter", { ...weight, input: 21, value: 2 });
    playground.spec = { ...playground.spec, learningRate: 0.3 };
    await playground.step(20);
  });
}

test("a frozen weight, an edited one, an own digit and another rate are part of what goes on", async () => {
  const page = await open();
  await page.evaluate(() => localStorage.setItem("digit-playground.own-digits.1", `7 ${"3".repeat(64)}`));
  await page.reload();
  await untilReport(page, ({ trainConfusion }) => trainConfusion.reduce((a, b) => a + b) === 1438);
  await beginWithChanges(page);
  await page.evaluate(() => document.querySelector("digit-playground")?.step(1460));
  const { checksum } = await untilReport(page, ({ minibatch }) => minibatch === 1500);

  await beginWithChanges(page);
  await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.speed = 200;
  });
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await untilReport(page, ({ minibatch }) => minibatch > 500);
  LOSSES["a trap"]?.(workerOf(page));
  await untilCard(page);
  await page.getByRole("button", { name: "Try again" }).click();
  expect((await untilReport(page, ({ ending }) => ending !== "")).checksum).toBe(checksum);
  await page.getByRole("button", { name: "1 own digit" }).waitFor();
});

test("an element that comes back before its network was there has one worker, however often", async () => {
  const page = await open();
  await page.evaluate(removeHastily, 120);
  await untilReport(page, ({ minibatch }) => minibatch === 0);
  await page.getByRole("button", { name: "Step" }).click();
  await untilReport(page, ({ minibatch }) => minibatch === 1);
  await expect.poll(() => page.workers().length).toBe(1);
});

test.each(["Help", "Model…", "Share"])(
  "%s, pressed as the playground is taken out of the page, does no harm, and opens when it is back",
  async (name) => {
    const page = await open();
    const button = page.getByRole("button", { name, exact: true }).filter({ visible: true });
    const dialog = page.getByRole("dialog").filter({ visible: true });
    // Its code is there from then on.
    await button.click();
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await button.evaluate(async (pressed: HTMLElement) => {
      const playground = document.querySelector("digit-playground");
      const place = playground?.parentElement;
      pressed.click();
      playground?.remove();
      await new Promise(requestAnimationFrame);
      if (playground) place?.append(playground);
      pressed.click();
    });
    await dialog.waitFor();
  },
);

test.each(["lab.html#lab=neuron", "embed.html", ""])("without its script, %s says what helps", async (file) => {
  const served = await serve(/\.js$/);
  const page = await openAt(served.url + file);
  await page.getByText("Nothing yet? Please reload.").waitFor();
  await page.context().close();
  await served.close();
});

test("bytes that were damaged once are fetched again, and then all is as ever", async () => {
  const [module] = (await readdir(join(import.meta.dirname, "../../web/dist/assets"))).filter((name) =>
    /^playground-[\w-]+\.wasm$/.test(name),
  );
  const pages: Record<string, string> = { [`/assets/${module}`]: "damaged" };
  const served = await serve(/$^/, { pages });
  const page = await openAt(served.url);
  await page.getByRole("alert").getByRole("heading").waitFor();
  // The browser keeps what it has, as the server allows for an hour.
  delete pages[`/assets/${module}`];
  await page.getByRole("button", { name: "Try again" }).click();
  await untilReport(page, ({ minibatch }) => minibatch === 0);
  await page.getByRole("link", { name: "Lecture" }).click();
  await page.locator("lab-course").waitFor();
  await page.context().close();
  await served.close();
});
