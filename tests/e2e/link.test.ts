import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { words as tour } from "../../web/src/playground/tour.en";
import { look } from "./axe";
import { answered, drawn, home, isReady, open, openFile, openWatched, useBrowser } from "./browser";
import { focused } from "./seen";

useBrowser();

const { stops } = tour;

/** The built page at an address, with its run at minibatch 0. */
async function follow(fragment: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openFile(fragment, options);
  await isReady(page);
  return page;
}

function specOf(page: Page) {
  return page.evaluate(() => document.querySelector("digit-playground")?.spec);
}

/** What is said of the run's state. */
function status(page: Page) {
  return page.getByRole("status", { name: "Training status" });
}

test("without a fragment: the lecture, seed 1, not training, and nothing in the address", async () => {
  const page = await openWatched("about:blank", home());
  await page.clock.install();
  await page.goto(home());
  await isReady(page);
  expect(await specOf(page)).toMatchObject({ layers: [64, 128, 64, 10], learningRate: 0.5, seed: 1 });
  await answered(page);
  // Let any pending write to the address happen.
  await page.clock.fastForward(2000);
  expect(new URL(page.url()).hash).toBe("");
  expect(await page.evaluate(() => document.querySelector("digit-playground")?.report?.minibatch)).toBe(0);
});

test("a link is followed: run, speed, language and theme", async () => {
  const page = await follow("#v=1&preset=figure&learning_rate=0.002&seed=7&speed=50&lang=de&theme=dark");
  expect(await specOf(page)).toMatchObject({ layers: [64, 128, 64, 32, 10], learningRate: 0.002, seed: 7 });
  await page.getByRole("button", { name: "Trainieren" }).waitFor();
  expect(await page.getByRole("slider", { name: "Tempo" }).getAttribute("aria-valuetext")).toMatch(/^50 /);
  const [ground, wall] = await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    return [document.body, playground as Element].map((element) => getComputedStyle(element).backgroundColor);
  });
  expect([ground, wall]).toEqual(["rgb(21, 23, 27)", "rgb(21, 23, 27)"]);
});

test("nothing of another setting is drawn before that of the link", async () => {
  const page = await openWatched("about:blank", home());
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const watch = (): void => {
      const setup = document.querySelector("digit-playground")?.shadowRoot?.querySelector("playground-setup");
      const seed = setup?.shadowRoot?.querySelector<HTMLInputElement>("input[type=number]")?.value;
      if (seed && seen.at(-1) !== seed) seen.push(seed);
      requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
  });
  await page.goto(`${home()}#seed=7`);
  await isReady(page);
  // A busy machine may have drawn no frame yet.
  await drawn(page);
  expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual(["7"]);
});

test("the address follows what is changed, without entries in the history, and is empty for the default", async () => {
  const page = await open();
  const entries = await page.evaluate(() => history.length);
  await page.getByLabel("Learning rate").fill("0.25");
  await page.getByLabel("Learning rate").press("Enter");
  await page.waitForURL(/#v=1&learning_rate=0\.25$/);
  await page.getByRole("combobox", { name: "Language" }).selectOption("de");
  await page.waitForURL(/#v=1&learning_rate=0\.25&lang=de$/);
  await page.reload();
  await page.getByRole("button", { name: "Trainieren" }).waitFor();
  expect(await specOf(page)).toMatchObject({ learningRate: 0.25 });
  await page.getByLabel("Lernrate").fill("0,5");
  await page.getByLabel("Lernrate").press("Enter");
  await page.getByRole("combobox", { name: "Sprache" }).selectOption("en");
  await page.waitForURL((url) => !/learning_rate/.test(url.hash));
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test("a link that is opened in the same tab applies; the way to the lecture and back leaves the run alone", async () => {
  const page = await follow("#seed=7");
  await page.evaluate(() => {
    location.hash = "#v=1&preset=figure&seed=3";
  });
  await expect.poll(() => specOf(page)).toMatchObject({ optimizer: "adam", seed: 3 });
  await page.evaluate(() => document.querySelector("digit-playground")?.step(3));
  await page.getByRole("link", { name: "Lecture" }).click();
  await page.getByRole("heading", { name: "A neuron" }).waitFor();
  await page.getByRole("link", { name: "Playground" }).click();
  await page.waitForURL(/#v=1&preset=figure&seed=3$/);
  expect(await page.evaluate(() => document.querySelector("digit-playground")?.report?.minibatch)).toBe(3);
});

test.each([
  ["#v=1&learning_rate=7000&seed=7", /Not followed: Learning rate is 7000; it takes/],
  ["#seed=7&hide=attic", /Not followed: hide is “attic”; expected pad, prediction/],
  ["#seed=7&%E0%A4%A=1", /Not followed: “%E0%A4%A” is nothing that a link can say/],
  ["#seed=7&seed=8", /says seed twice; the first counts/],
])("%s: the rest is followed, and what is not is told", async (fragment, sentence) => {
  const page = await openFile(fragment);
  // The message shows for some seconds from the start, and may be gone by the first report; so look for it first.
  await status(page).getByText(sentence).waitFor();
  expect(await specOf(page)).toMatchObject({ learningRate: 0.5, seed: 7 });
});

test.each(
  ["", "embed.html"].flatMap((file) =>
    [
      "?preset=figure&seed=7",
      "#preset=figure&amp;seed=7",
      "#preset%3Dfigure%26seed%3D7",
      "#preset=figure&seed=7%22).",
    ].map((address) => file + address),
  ),
)("%s is read as it was meant", async (address) => {
  const page = await follow(address);
  expect(await specOf(page)).toMatchObject({ layers: [64, 128, 64, 32, 10], seed: 7 });
  await page.getByLabel("Learning rate").fill("0.25");
  await page.getByLabel("Learning rate").press("Enter");
  await page.waitForURL(/\/[^?/]*#v=1&preset=figure&learning_rate=0\.25&seed=7$/);
});

test.each(
  ["", "embed.html", "lab.html"].flatMap((file) =>
    ["?lab=layer&view=batch", "#lab=layer&amp;view=batch>."].map((address) => file + address),
  ),
)("%s leads to the lab that was meant", async (address) => {
  const page = await openFile(address);
  await page.getByRole("tab", { name: "Batch", selected: true }).waitFor();
  await page.waitForURL(/\/[^?/]*#lab=layer&view=batch$/);
});

test.each(["", "embed.html", "lab.html"])(
  "a lab and a view that there are not are told, with those that there are (%s)",
  async (file) => {
    const page = await openFile(`${file}#lab=nosuchlab`);
    await page.getByText(/lab is “nosuchlab”; expected neuron, approximation, layer, /).waitFor();
    await page.evaluate(() => {
      location.hash = "#lab=descent&view=zzz";
    });
    await page.getByText(/view is “zzz”; lab=descent has curve, momentum, race/).waitFor();
    await page.getByRole("tab", { name: "Momentum" }).waitFor();
  },
);

test("a host's own query is left alone", async () => {
  const page = await follow("?id=12&v=2#seed=7");
  expect(await specOf(page)).toMatchObject({ seed: 7 });
  await page.getByLabel("Learning rate").fill("0.25");
  await page.getByLabel("Learning rate").press("Enter");
  await page.waitForURL(/\?id=12&v=2#v=1&learning_rate=0\.25&seed=7$/);
});

test.each([
  ["broken escapes", "#%&%%=%E0%A4%A&lang=%&theme=%zz"],
  ["100 kB", `#seed=${"9".repeat(100_000)}`],
  ["1,200 duplicates", `#${"seed=2&".repeat(1200)}`],
  ["names of JavaScript", "#__proto__=1&constructor=2&lang=constructor&preset=__proto__&toString=3&hide=__proto__"],
  ["a lone surrogate", "#seed=\ud800&lang=\udfff"],
  ["markup", "#<script>alert(1)</script>=<img src=x>&preset=<b>"],
])("%s: the page works", async (_, fragment) => {
  const page = await follow("");
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await page.reload();
  await isReady(page);
  await page.getByRole("button", { name: "Step" }).click();
  await page.waitForFunction(() => document.querySelector("digit-playground")?.report?.minibatch === 1);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
});

test("what is hidden is neither seen nor reached by the keyboard", async () => {
  const page = await follow("#hide=network,settings,results,confusion,speed,preset,help", {
    bypassCSP: true,
  });
  for (const name of ["Network", "Results", "Confusion matrix"])
    expect(await page.getByRole("heading", { name, exact: true }).count(), name).toBe(0);
  await page.locator("h1").click();
  const names: string[] = [];
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press("Tab");
    names.push(await focused(page));
  }
  expect(names).toContain("Train");
  expect(names).toContain("Seed");
  expect(names.join("\n")).not.toMatch(/Speed|Preset|Help|Language|Hidden layers|Runs|Graph/);
  expect(await look(page)).toEqual([]);
});

test("everything may be hidden; a script shows it again", async () => {
  const page = await follow(
    "#hide=pad,prediction,network,settings,results,runs,confusion,transport,speed,preset,seed,help",
  );
  expect(await page.locator("digit-playground").getByRole("button").count()).toBe(0);
  await page.evaluate(() => document.querySelector("digit-playground")?.removeAttribute("hide"));
  await page.evaluate(() => document.querySelector("digit-playground")?.setAttribute("hide", "results confusion"));
  await page.getByRole("button", { name: "Train" }).waitFor();
  expect(await page.getByRole("heading", { name: "Results" }).count()).toBe(0);
});

test("the tour leaves out what is hidden", async () => {
  const page = await follow("#hide=network,settings,transport");
  await page.evaluate(() => document.querySelector("digit-playground")?.tour());
  const names: string[] = [];
  for (let stop = 1; stop <= 3; stop++) {
    await page.getByText(`${stop} of 3`).waitFor();
    names.push(await page.locator("playground-tour h2").innerText());
    await page.getByRole("button", { name: stop < 3 ? "Next" : "Done" }).click();
  }
  expect(names).toEqual([stops.draw.name, stops.results.name, stops.confusion.name]);
});

test("what is fixed can be read, and not be changed by hand; a script still may", async () => {
  const page = await follow("#fix=spec,seed&learning_rate=0.25");
  expect(await page.getByLabel("Learning rate").inputValue()).toBe("0.25");
  for (const name of ["Learning rate", "Hidden layers", "Optimizer", "Preset", "Seed"])
    expect(await page.getByLabel(name, { exact: true }).isDisabled(), name).toBe(true);
  await page.getByRole("button", { name: "More settings" }).click();
  const enabled = page.locator("playground-further").locator("input:enabled, select:enabled");
  await page.getByLabel("Weight decay").waitFor();
  expect(await enabled.count()).toBe(0);
  await page.getByRole("radio", { name: "Graph" }).check();
  await page.getByRole("group", { name: "Layers of the network" }).waitFor();
  expect(await page.getByRole("group", { name: "Layers of the network" }).locator(":enabled").count()).toBe(0);
  await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { learningRate: 0.125 };
  });
  expect(await specOf(page)).toMatchObject({ learningRate: 0.125 });
});

test("one field alone may be fixed", async () => {
  const page = await follow("#fix=seed,optimizer");
  expect(await page.getByLabel("Optimizer").isDisabled()).toBe(true);
  expect(await page.getByLabel("Learning rate").isEnabled()).toBe(true);
});

test("a lab speaks the language of its link, in its theme", async () => {
  const page = await openFile("#lab=layer&view=batch&lang=de&theme=dark");
  await page.getByRole("tab", { selected: true }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("de");
  const ground = page.locator("lab-layer");
  expect(await ground.evaluate((lab) => getComputedStyle(lab).colorScheme)).toBe("dark");
});
