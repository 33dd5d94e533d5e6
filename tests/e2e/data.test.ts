import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { home, open, openWatched, untilReport, useBrowser } from "./browser";

useBrowser();

const step = (page: Page, minibatches: number) =>
  page.evaluate((count) => document.querySelector("digit-playground")?.step(count), minibatches);

async function browse(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Choose…" }).click();
  await page.getByRole("dialog", { name: "Digits" }).getByRole("gridcell").first().waitFor();
  return page.getByRole("dialog");
}

const filter = (dialog: Locator, group: string, name: RegExp) =>
  dialog.getByRole("group", { name: group }).getByRole("button", { name });
const focused = (dialog: Locator) =>
  dialog.locator("[role=gridcell]:focus").getByRole("img").getAttribute("aria-label");

/** How strong the 64 cells of the grid are, 0 to 16. */
async function drawn(page: Page): Promise<number[]> {
  const cells = page.getByRole("grid", { name: "Draw a digit" }).getByRole("gridcell");
  const names = await cells.evaluateAll((all) => all.map((cell) => cell.getAttribute("aria-label") ?? ""));
  return names.map((name) => Number(/: ([\d.]+) of 16$/.exec(name)?.[1]));
}

/** The same of a tile's picture. */
function pictured(tile: Locator): Promise<number[]> {
  return tile.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext("2d")?.getImageData(0, 0, 8, 8) ?? { data: [] };
    return Array.from({ length: 64 }, (_, cell) => Math.round(((data[cell * 4 + 3] ?? 0) * 16) / 255));
  });
}

test("the page begins with the scanned digits alone", async () => {
  const page = await open();
  const files = await page.evaluate(() =>
    performance.getEntriesByType("resource").flatMap(({ name }) => /[^/]+(?=-[^-]+\.bin$)/.exec(name) ?? []),
  );
  expect(files).toEqual(["digits"]);
});

describe("the data browser", () => {
  test("has all digits, of which few are in the document", async () => {
    const page = await open();
    const dialog = await browse(page);
    await dialog.getByText("1,797 digits shown").waitFor();
    const tiles = dialog.locator("[role=gridcell]");
    expect(await tiles.count()).toBeGreaterThan(20);
    expect(await tiles.count()).toBeLessThan(300);
    await page.keyboard.press("Control+End");
    await expect.poll(() => focused(dialog)).toMatch(/^Test digit 359, /);
    expect(await tiles.count()).toBeLessThan(300);
    const box = await dialog.locator("[role=gridcell]:focus").boundingBox();
    const frame = await dialog.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
  });

  test("begins with all digits, whatever a cell of the matrix has asked for; what one has chosen there stays", async () => {
    const page = await open();
    await step(page, 100);
    await page.getByRole("table", { name: "Confusion matrix" }).getByRole("cell").first().click();
    await page.getByRole("dialog").getByRole("gridcell").first().waitFor();
    await page.keyboard.press("Escape");
    const dialog = await browse(page);
    await dialog.getByText("1,797 digits shown").waitFor();
    await filter(dialog, "Set", /Test/).click();
    await dialog.getByText("360 digits shown").waitFor();
    await page.keyboard.press("Escape");
    await page.setViewportSize({ width: 360, height: 640 });
    await page.getByRole("button", { name: "Choose…" }).click();
    await dialog.getByText("360 digits shown").waitFor();
    // Filters may be folded on a small screen, but an active one is not.
    expect(await filter(dialog, "Set", /Test/).isVisible()).toBe(true);
  });

  test("filters by set, class and answer, and counts them", async () => {
    const page = await open();
    await step(page, 100);
    const { confusion, trainConfusion } = await untilReport(page, () => true);
    const right = (counts: readonly number[]) => counts.reduce((sum, n, cell) => sum + (cell % 11 === 0 ? n : 0), 0);
    const dialog = await browse(page);
    const wrong = 1797 - right(confusion) - right(trainConfusion);
    expect(wrong).toBeGreaterThan(50);
    await filter(dialog, "Answer now", /Wrong/).click();
    await dialog.getByText(`${wrong} digits shown`).waitFor();
    for (const cell of await dialog.getByRole("gridcell").all()) expect(await cell.textContent()).toContain("→");
    await filter(dialog, "Answer now", /Right/).click();
    await filter(dialog, "Set", /^Test/).click();
    await dialog.getByText(`${right(confusion)} digits shown`).waitFor();
    await filter(dialog, "Answer now", /^All/).click();
    const sevens = confusion.slice(70, 80).reduce((a, b) => a + b);
    const seven = filter(dialog, "True label", /^7/);
    expect((await seven.textContent())?.replace(/\s+/g, " ").trim()).toBe(`7 ${sevens}`);
    await seven.click();
    expect(await seven.getAttribute("aria-pressed")).toBe("true");
    await dialog.getByText(`${sevens} digits shown`).waitFor();
    await dialog.getByRole("combobox", { name: "Taken for" }).selectOption("7");
    await dialog.getByText(`${confusion[77]} digits shown`).waitFor();
    await filter(dialog, "Set", /^Training/).click();
    await dialog.getByText(`${trainConfusion[77]} digits shown`).waitFor();
  });

  test.each(["Training", "Test"])("puts a %s digit on the grid with its label", async (set) => {
    const page = await open();
    const dialog = await browse(page);
    await filter(dialog, "Set", new RegExp(`^${set}`)).click();
    await filter(dialog, "True label", /^7/).click();
    const tile = dialog.getByRole("gridcell", { name: new RegExp(`^${set} digit \\d+, a 7,`) }).nth(3);
    const picture = await pictured(tile);
    await tile.click();
    await page.getByRole("region", { name: "Prediction" }).getByText("true label: 7").waitFor();
    expect(await dialog.isVisible()).toBe(false);
    expect(await drawn(page)).toEqual(picture);
    expect(Math.max(...picture)).toBe(16);
  });

  test("is walked with the keyboard", async () => {
    const page = await open();
    const dialog = await browse(page);
    await expect.poll(() => focused(dialog)).toMatch(/^Training digit 0,/);
    expect(await dialog.locator("[role=gridcell][tabindex='0']").count()).toBe(1);
    const columns = Number(await dialog.getByRole("grid").getAttribute("aria-colcount"));
    for (const [key, index] of [
      ["ArrowRight", 1],
      ["ArrowDown", columns + 1],
      ["ArrowLeft", columns],
      ["End", 2 * columns - 1],
      ["ArrowUp", columns - 1],
      ["Home", 0],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => focused(dialog), { message: key }).toMatch(new RegExp(`^Training digit ${index},`));
    }
    for (let page_ = 0; page_ < 5; page_++) await page.keyboard.press("PageDown");
    await expect.poll(async () => Number(/\d+/.exec((await focused(dialog)) ?? "")?.[0])).toBeGreaterThan(15 * columns);
    const label = /, a (\d),/.exec((await focused(dialog)) ?? "")?.[1];
    const before = await focused(dialog);
    const picture = await pictured(dialog.locator("[role=gridcell]:focus"));
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Prediction" }).getByText(`true label: ${label}`).waitFor();
    expect(await drawn(page)).toEqual(picture);
    // It opens again at the digit that was left.
    await page.getByRole("button", { name: "Choose…" }).click();
    await expect.poll(() => focused(dialog)).toBe(before);
  });

  test("says what is right and wrong while the network trains", async () => {
    const page = await open();
    // A run long enough that a slow page gets through all of this.
    await page.evaluate(() => {
      const playground = document.querySelector("digit-playground");
      if (playground) playground.spec = { minibatches: 1_000_000 };
    });
    await page.getByRole("button", { name: "Train" }).click();
    const dialog = await browse(page);
    const wrong = async () =>
      Number((await filter(dialog, "Answer now", /Wrong/).textContent())?.replace(/[^0-9]/g, ""));
    await expect.poll(wrong).toBeLessThan(60);
    const { minibatch } = await untilReport(page, () => true);
    await untilReport(page, (report) => report.minibatch > minibatch);
  });
});

const RING = Array.from({ length: 64 }, (_, cell) => {
  const [x, y] = [(cell % 8) - 3.5, Math.floor(cell / 8) - 3.5];
  const radius = Math.hypot(x, y);
  return radius > 1.8 && radius < 3.6 ? 15.5 : 0;
});

const draw = (page: Page, values: readonly number[] = RING) =>
  page.evaluate((digit) => document.querySelector("digit-playground")?.draw(digit), values);
const trained = (page: Page, count: number) =>
  untilReport(page, ({ trainConfusion }) => trainConfusion.reduce((a, b) => a + b) === count);

async function add(page: Page, label: number): Promise<void> {
  await page.getByRole("button", { name: "Label…" }).click();
  await page.getByRole("button", { name: `Add as ${label}` }).click();
  await page.getByRole("status", { name: "Training status" }).getByText(`Added as a ${label}`).waitFor();
}

describe("own digits", () => {
  test("join the training set, survive a reload and can be taken back", async () => {
    const page = await open();
    expect(await page.getByRole("button", { name: "Label…" }).isDisabled()).toBe(true);
    await step(page, 50);
    await draw(page);
    await add(page, 0);
    const report = await trained(page, 1438);
    expect(report.minibatch).toBe(50);
    await page.getByRole("button", { name: "1 own digit" }).waitFor();
    await page.getByRole("region", { name: "Prediction" }).getByText("true label: 0").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight), "all is in view").toBe(800);
    await draw(
      page,
      RING.map((level) => 15.5 - level),
    );
    await page.getByRole("button", { name: "Label…" }).click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("7");
    await page.getByRole("button", { name: "2 own digits" }).waitFor();
    await trained(page, 1439);

    await page.reload();
    await page.getByRole("button", { name: "2 own digits" }).waitFor();
    await trained(page, 1439);
    await page.getByRole("button", { name: "2 own digits" }).click();
    const tile = page.getByRole("gridcell", { name: /^Own digit 1, a 0,/ });
    expect(await pictured(tile)).toEqual(RING.map(Math.round));
    await tile.click();
    await page.getByRole("region", { name: "Prediction" }).getByText("true label: 0").waitFor();

    await page.getByRole("button", { name: "Label…" }).click();
    const dialog = page.getByRole("dialog", { name: "Add to the training set" });
    await dialog.getByText("kept in this browser").waitFor();
    await dialog.getByRole("button", { name: "Remove last" }).click();
    await dialog.getByText("1 own digit", { exact: true }).waitFor();
    await trained(page, 1438);
    await page.reload();
    await page.getByRole("button", { name: "1 own digit" }).waitFor();
  });

  test("any can be removed in the browser, with the mouse and with Delete", async () => {
    const page = await open();
    await draw(page);
    for (const label of [3, 4, 5]) await add(page, label);
    await page.getByRole("button", { name: "3 own digits" }).click();
    const dialog = page.getByRole("dialog", { name: "Digits" });
    const labels = async () => {
      const names = await dialog
        .getByRole("gridcell")
        .getByRole("img")
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("aria-label") ?? ""));
      return names.map((name) => /, a (\d),/.exec(name)?.[1]).join("");
    };
    await expect.poll(labels).toBe("345");
    await dialog.getByRole("button", { name: "Remove own digit 2, a 4" }).click();
    await expect.poll(labels).toBe("35");
    await dialog.getByRole("gridcell").first().focus();
    await page.keyboard.press("Delete");
    await expect.poll(labels).toBe("5");
    await trained(page, 1438);
    await dialog.getByRole("gridcell").first().focus();
    await page.keyboard.press("Delete");
    await dialog.getByText("No such digit of your own.").waitFor();
    await trained(page, 1437);
  });

  test("are given to a new engine", async () => {
    const page = await open();
    await draw(page);
    await add(page, 0);
    await page.evaluate(() => {
      const playground = document.querySelector("digit-playground");
      const place = playground?.parentElement;
      playground?.remove();
      if (playground) place?.append(playground);
    });
    await trained(page, 1438);
  });

  test("are kept until the page is left where the browser refuses to store them", async () => {
    const page = await openWatched("about:blank", home());
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, "localStorage", {
        get() {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    await page.goto(home());
    await page.getByRole("button", { name: "Example" }).click();
    await page.getByRole("button", { name: "Label…" }).click();
    await page.getByRole("dialog").getByText("kept until you leave the page").waitFor();
    await page.getByRole("button", { name: "Add as 3" }).click();
    await page
      .getByRole("status", { name: "Training status" })
      .getByText("Added as a 3: 1 own digit, kept until you leave the page")
      .waitFor();
    await trained(page, 1438);
  });

  test("at most ten thousand: the core says so, and nothing changes", async () => {
    const page = await open();
    await page.evaluate(() => {
      const line = `5 ${"0".repeat(32)}${"g".repeat(32)}`;
      localStorage.setItem("digit-playground.own-digits.1", Array(10_000).fill(line).concat("nonsense").join("\n"));
    });
    await page.reload();
    await page.getByRole("button", { name: "10,000 own digits" }).waitFor();
    await trained(page, 11437);
    await page.getByRole("button", { name: "Example" }).click();
    await page.getByRole("button", { name: "Label…" }).click();
    await page.getByRole("button", { name: "Add as 3" }).click();
    await page.getByRole("dialog").getByRole("alert").getByText("10000").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "10,000 own digits" }).waitFor();
    await trained(page, 11437);
  });
});
