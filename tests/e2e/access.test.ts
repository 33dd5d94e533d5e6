import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { look } from "./axe";
import { drawn, isReady, open, untilReport, useBrowser } from "./browser";
import { opened } from "./inspector";

useBrowser();

/** Everything that can be opened, each with the steps that lead there from the page as it starts. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "a tip": async (page) => {
    await page.getByRole("button", { name: "About: Results" }).click();
    await page.getByRole("button", { name: "Loss", exact: true }).waitFor();
  },
  "the help": async (page) => {
    await page.getByRole("button", { name: "Help" }).click();
    await page.getByRole("dialog", { name: "Help" }).waitFor();
  },
  "the tour": async (page) => {
    await page.evaluate(() => document.querySelector("digit-playground")?.tour());
  },
  "another language": async (page) => {
    await page.getByRole("combobox", { name: "Language" }).selectOption("de");
    await page.getByRole("button", { name: "Trainieren" }).waitFor();
  },
  "a run in progress": async (page) => {
    await page.getByRole("button", { name: "Train", exact: true }).click();
    await untilReport(page, (report) => report.minibatch > 200);
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("button", { name: "Train", exact: true }).waitFor();
  },
  "the graph": async (page) => {
    await page.getByRole("button", { name: "Example" }).click();
    await page.getByText("Graph", { exact: true }).click();
    await page.locator("playground-graph canvas, playground-graph svg").first().waitFor();
  },
  "a unit and why": async (page) => {
    await page.getByRole("button", { name: "Example" }).click();
    await page.evaluate(() => document.querySelector("digit-playground")?.step(100));
    await page.getByRole("button", { name: "Why?" }).click();
    await page.locator("svg.marks").waitFor();
    await page.getByRole("button", { name: /^3: .*inspect this output/ }).click();
    await opened(page, "Output 3");
  },
  "kept runs": async (page) => {
    await page.evaluate(async () => {
      const playground = document.querySelector("digit-playground");
      await playground?.step(100);
      await playground?.reset();
      await playground?.step(100);
    });
    await page.getByRole("button", { name: "Runs (1)" }).click();
    await page.getByRole("button", { name: "Compare" }).waitFor();
  },
  "a run that has blown up": async (page) => {
    await page.evaluate(async () => {
      const playground = document.querySelector("digit-playground");
      if (playground) playground.spec = { preset: "figure", learningRate: 10, optimizer: "sgd" };
      await playground?.step(200);
    });
  },
};

test.each(Object.keys(STATES))("axe finds nothing with %s", async (state) => {
  const page = await open({ bypassCSP: true });
  await STATES[state]?.(page);
  expect(await look(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 780 });
  await drawn(page);
  expect(await look(page), "on a phone").toEqual([]);
});

test.each([
  [1280, 800],
  [320, 640],
])(
  "at %d x %d everything that is pressed, typed in or followed is at least 24 pixels high and wide",
  async (width, height) => {
    const page = await open({ viewport: { width, height } });
    await page.getByRole("button", { name: "More settings" }).click();
    await page.getByRole("button", { name: "Augmentation" }).waitFor();
    // Units in the pictures may be smaller, because the inspector and the list of outputs have buttons for each of them.
    const targets = page.locator(
      "button, select, input, textarea, a[href], summary, [role=gridcell], [role=slider], [tabindex='0']:not([role=option])",
    );
    const small = await targets.evaluateAll((all) =>
      all
        .filter((target) => target.checkVisibility())
        .map((target) => ({ box: target.getBoundingClientRect(), name: target.outerHTML.slice(0, 90) }))
        .filter(({ box }) => Math.min(box.width, box.height) < 24)
        .map(({ box, name }) => `${box.width} x ${box.height}: ${name}`),
    );
    expect(await targets.count()).toBeGreaterThan(90);
    expect(small).toEqual([]);
  },
);

test("at 320 pixels, or 1280 enlarged to 400 %, nothing reaches beyond the window in either language", async () => {
  for (const locale of ["en", "de"]) {
    const page = await open({ viewport: { width: 320, height: 640 }, locale });
    await page.evaluate(() => document.querySelector("digit-playground")?.step(50));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), locale).toBeLessThanOrEqual(320);
    await page.getByRole("button", { name: /^(Help|Hilfe)$/ }).click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth), locale).toBeLessThanOrEqual(0);
  }
});

test("the keyboard reaches everything once, sees where it is, and finds nothing under the bar", async () => {
  const page = await open({ viewport: { width: 1000, height: 600 } });
  const seen: string[] = [];
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press("Tab");
    const place = await page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (!at || at === document.body) return null;
      const { left, top, width, height } = at.getBoundingClientRect();
      let top1 = document.elementFromPoint(left + width / 2, top + height / 2);
      while (top1?.shadowRoot) {
        const deeper = top1.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
        if (!deeper || deeper === top1) break;
        top1 = deeper;
      }
      return {
        name: at.getAttribute("aria-label") ?? at.textContent?.trim() ?? "",
        outline: getComputedStyle(at).outlineStyle,
        isCovered: !(top1 && (at.contains(top1) || top1.contains(at))),
      };
    });
    if (!place) break;
    expect(place.outline, place.name).not.toBe("none");
    expect(place.isCovered, `${place.name} is covered`).toBe(false);
    seen.push(place.name);
  }
  for (const name of ["Language", "Help", "Train", "Speed", "Preset", "Clear", "Learning rate"])
    expect(seen).toContain(name);
  expect(
    seen.filter((name) => name.startsWith("row ")),
    "the grid is one stop",
  ).toHaveLength(1);
});

test("with the user's own colours, what is drawn and measured is still seen", async () => {
  const page = await open({ forcedColors: "active" });
  await page.getByRole("button", { name: "Example" }).click();
  await page.evaluate(() => document.querySelector("digit-playground")?.step(300));
  const grounds = (selector: string) =>
    page.locator(selector).evaluateAll((all) => new Set(all.map((one) => getComputedStyle(one).backgroundColor)).size);
  expect(await grounds("playground-pad [role=gridcell]"), "digit").toBeGreaterThan(3);
  expect(await grounds("playground-confusion td"), "confusion").toBeGreaterThan(2);
  expect(await grounds("playground-prediction .bar, playground-prediction .track"), "prediction").toBeGreaterThan(1);
  await page.getByRole("button", { name: /^3: .*inspect this output/ }).click();
  await page.getByRole("dialog", { name: "Output 3" }).waitFor();
  await page.locator("playground-weights [role=gridcell]").first().waitFor();
  expect(await grounds("playground-weights [role=gridcell]"), "weights").toBeGreaterThan(3);
});

test("a stroke of a finger draws and does not scroll", async () => {
  const page = await open({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  const grid = page.getByRole("grid", { name: "Draw a digit" });
  await grid.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  const box = await grid.boundingBox();
  if (!box) throw new Error("the grid is not in the page");
  const touch = await page.context().newCDPSession(page);
  const at = (share: number) => [{ x: box.x + box.width / 2, y: box.y + box.height * share }];
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0.9) });
  for (let share = 0.85; share > 0.1; share -= 0.05) {
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(share) });
  }
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect.poll(() => grid.getByRole("gridcell", { name: /: (?!0 of)/ }).count()).toBeGreaterThanOrEqual(7);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test.each([0.5, 1.6])("in a slide scaled by %d a stroke goes where the pointer is", async (scale) => {
  const page = await open();
  await page.evaluate((factor) => {
    const slide = document.createElement("div");
    slide.style.transform = `scale(${factor})`;
    slide.style.transformOrigin = "0 0";
    slide.style.width = "1280px";
    document.querySelector("main")?.append(slide);
    slide.append(...document.querySelectorAll("digit-playground"));
  }, scale);
  await isReady(page);
  await drawn(page);
  const grid = page.getByRole("grid", { name: "Draw a digit" });
  const cell = grid.getByRole("gridcell").nth(2 * 8 + 5);
  const box = await cell.boundingBox();
  if (!box) throw new Error("the cell is not in the page");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => cell.getAttribute("aria-label")).not.toMatch(/: 0 of/);
  const mark = page.getByRole("button", { name: "About: Draw a digit" });
  await mark.click();
  // The bubble is created on first use, and positioned once it is open.
  const bubble = mark.locator("xpath=following-sibling::*[@popover]");
  const gap = async () => {
    const [at, box] = [await mark.boundingBox(), await bubble.boundingBox()];
    return Math.abs((box?.y ?? Number.NaN) - (at?.y ?? 0) - (at?.height ?? 0));
  };
  await expect.poll(gap).toBeLessThan(12);
});

test("a screen reader hears of a run now and then, not at every minibatch", async () => {
  const page = await open();
  const heard = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  const reports = (count: number): Promise<unknown> =>
    page.evaluate((left) => {
      let reports = left;
      return new Promise<void>((done) =>
        document.addEventListener("digit-playground-report", () => --reports === 0 && done()),
      );
    }, count);
  const later = (milliseconds: number): Promise<unknown> =>
    page.evaluate((more) => (globalThis as unknown as { later(more: number): void }).later(more), milliseconds);
  await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    // A run long enough that even a slow page gets all the reports that this test waits for.
    if (playground) playground.spec = { minibatches: 1_000_000 };
    const heard: string[] = [];
    // The page's clock advances only when `later` says so.
    let now = performance.now();
    performance.now = () => now;
    const later = (milliseconds: number): void => {
      now += milliseconds;
    };
    Object.assign(globalThis, { heard, later });
    const transport = playground?.shadowRoot?.querySelector("playground-transport");
    const live = transport?.shadowRoot?.querySelector("[aria-live=polite]");
    if (live)
      new MutationObserver(() => heard.push(live.textContent ?? "")).observe(live, {
        subtree: true,
        childList: true,
        characterData: true,
      });
  });
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await expect.poll(async () => (await heard()).length).toBeGreaterThanOrEqual(1);
  await reports(3);
  const first = await heard();
  await later(5000);
  await reports(20);
  expect(await heard(), "of so many reports").toEqual(first);
  await later(6000);
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(first.length);
  await reports(20);
  await page.getByRole("button", { name: "Pause" }).click();
  const all = await heard();
  expect(all.length, all.join(" | ")).toBeLessThanOrEqual(4);
});

test("every curve has a table behind it", async () => {
  const page = await open();
  await page.evaluate(async () => {
    for (let part = 0; part < 4; part++) await document.querySelector("digit-playground")?.step(50);
  });
  for (const name of [/^accuracy after 200/, /^loss after 200/]) {
    await expect.poll(() => page.getByRole("table", { name }).getByRole("row").count()).toBeGreaterThan(3);
  }
});
