import { expect, test } from "vitest";
import { open, openAt, untilReport, useBrowser } from "./browser";
import { serve } from "./serve";

useBrowser();

test("spec can be read and set in part; what is not named is the lecture's", async () => {
  const page = await open();
  const [first, second] = await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    if (!playground) return [];
    playground.spec = { learningRate: 0.125, seed: 7 };
    const seen = playground.spec;
    playground.spec = { preset: "figure", seed: 3 };
    return [seen, playground.spec];
  });
  expect(first).toMatchObject({ layers: [64, 128, 64, 10], learningRate: 0.125, seed: 7 });
  expect(second).toMatchObject({ layers: [64, 128, 64, 32, 10], optimizer: "adam", seed: 3 });
});

test.each([
  ["a rate below 0", { learningRate: -1 }, /learning_rate/],
  ["a name nobody knows", { learnRate: 1 }, /learn_rate/],
  ["a preset nobody knows", { preset: "future" }, /preset is "future"; expected one of lecture, figure, modern/],
  ["no object", 3, /spec is 3; expected an object/],
  ["a line smuggled in", { loss: "squared_error\nseed=9" }, /loss/],
])("%s: throws, and changes nothing", async (_, spec, sentence) => {
  const page = await open();
  const [error, unchanged] = await page.evaluate(async (given) => {
    const playground = document.querySelector("digit-playground");
    if (!playground) return ["", false] as const;
    const before = JSON.stringify(playground.spec);
    let message = "";
    try {
      playground.spec = given as object;
    } catch (thrown) {
      message = String(thrown);
    }
    return [message, JSON.stringify(playground.spec) === before] as const;
  }, spec as unknown);
  expect(error).toMatch(sentence);
  expect(unchanged).toBe(true);
});

test("methods settle when their work is done, in the order of the calls", async () => {
  const page = await open();
  const seen = await page.evaluate(async () => {
    const playground = document.querySelector("digit-playground");
    if (!playground) return [];
    playground.spec = { minibatches: 30, seed: 5 };
    await playground.step(10);
    const stepped = playground.report?.minibatch;
    const trained = playground.train();
    await trained;
    const ended = playground.report?.minibatch;
    await playground.reset();
    // Longer than a slice of the worker, or it would be over before the next call arrives.
    playground.spec = { minibatches: 2000, seed: 5 };
    const again = playground.train();
    playground.spec = { minibatches: 2050, seed: 5 };
    await again;
    return [stepped, ended, playground.report?.minibatch];
  });
  expect(seen).toEqual([10, 30, 2050]);
});

test("train() settles when the run is paused", async () => {
  const page = await open();
  const stopped = await page.evaluate(async () => {
    const playground = document.querySelector("digit-playground");
    if (!playground) return false;
    const trained = playground.train();
    await playground.pause();
    await trained;
    const { minibatch } = playground.report ?? {};
    // Two answers leave the worker room to train a slice, and two frames leave it room to report.
    for (let question = 0; question < 3; question++) {
      await playground.predict(Array(64).fill(0));
      await new Promise(requestAnimationFrame);
    }
    // It must have stopped before the run's end.
    return playground.report?.minibatch === minibatch && minibatch !== playground.spec.minibatches;
  });
  expect(stopped).toBe(true);
});

test.each([
  ["draw", "63 numbers", Array(63).fill(0), /values has 63 numbers; expected 64/],
  ["draw", "17", Array(64).fill(17), /values\[0\] is 17; expected a number from 0 to 16/],
  ["predict", "not a number", [...Array(63).fill(0), Number.NaN], /values\[63\] is NaN/],
  ["step", "0", 0, /minibatches is 0; expected a whole number from 1 to 1,000,000/],
  ["step", "half a step", 0.5, /minibatches is 0.5/],
] as const)("%s with %s rejects with a sentence", async (method, _, argument, sentence) => {
  const page = await open();
  const error = await page.evaluate(
    async ([name, value]) => {
      const playground = document.querySelector("digit-playground");
      try {
        await playground?.[name](value as never);
        return "";
      } catch (thrown) {
        return String(thrown);
      }
    },
    [method, argument] as const,
  );
  expect(error).toMatch(sentence);
});

test("predict leaves the grid alone; draw shows its digit", async () => {
  const page = await open();
  await page.evaluate(() => document.querySelector("digit-playground")?.predict(Array(64).fill(8)));
  expect(await page.getByRole("gridcell", { name: /: 0 of 16$/ }).count()).toBe(64);
  await page.evaluate(() => document.querySelector("digit-playground")?.draw(Array(64).fill(8)));
  expect(await page.getByRole("gridcell", { name: /: 8 of 16$/ }).count()).toBe(64);
});

test("reports bubble to the page around the element", async () => {
  const page = await open();
  const minibatch = await page.evaluate(async () => {
    let newest: number | undefined;
    document.addEventListener("digit-playground-report", (event) => {
      newest = (event as CustomEvent<{ minibatch: number }>).detail.minibatch;
    });
    await document.querySelector("digit-playground")?.step(3);
    return newest;
  });
  // There may have been other reports on the way.
  expect(minibatch).toBe(3);
});

test("several on one page are independent; one that was taken out works again", async () => {
  const page = await open();
  const counts = await page.evaluate(async () => {
    const first = document.querySelector("digit-playground");
    const second = document.createElement("digit-playground");
    document.querySelector("main")?.append(second);
    if (!first) return [];
    await first.step(5);
    await second.step(9);
    const apart = [first.report?.minibatch, second.report?.minibatch];
    const left = second.step(100000).catch((error: Error) => error.message);
    second.remove();
    const refused = await second.step(1).catch((error: Error) => error.message);
    document.querySelector("main")?.append(second);
    await second.step(2);
    return [...apart, second.report?.minibatch, await left, refused];
  });
  expect(counts.slice(0, 3)).toEqual([5, 9, 2]);
  expect(counts[3]).toMatch(/closed|left the page/);
  expect(counts[4]).toMatch(/not in a page/);
});

test("an element that is not in a page yet takes a spec and begins with it", async () => {
  const page = await open();
  const checksum = await page.evaluate(async () => {
    const first = document.querySelector("digit-playground");
    const second = document.createElement("digit-playground");
    second.spec = { seed: 44 };
    document.querySelector("main")?.append(second);
    await second.step(4);
    if (first) first.spec = { seed: 44 };
    await first?.step(4);
    return [first?.report?.checksum, second.report?.checksum];
  });
  expect(checksum[0]).toBe(checksum[1]);
});

test.each([/\.wasm$/, /digits/])("without %s the page says so, and tries again", async (missing) => {
  const broken = await serve(missing);
  try {
    const page = await openAt(broken.url);
    await page.getByText("The network is not running").waitFor();
    let tries = 0;
    page.on("request", (request) => {
      if (missing.test(request.url())) tries++;
    });
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => tries).toBeGreaterThan(0);
    await page.getByText("The network is not running").waitFor();
    await page.context().close();
  } finally {
    await broken.close();
  }
});

test("the page has one playground, and its run goes on after its tab was frozen", async () => {
  const page = await open();
  expect(await page.locator("digit-playground").count()).toBe(1);
  await page.getByRole("button", { name: "Train" }).click();
  await untilReport(page, (report) => report.minibatch > 20);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Page.setWebLifecycleState", { state: "frozen" });
  const { minibatch } = await untilReport(page, () => true);
  // Meanwhile another page trains.
  await (await open()).evaluate(() => document.querySelector("digit-playground")?.step(300));
  await devtools.send("Page.setWebLifecycleState", { state: "active" });
  await untilReport(page, (report) => report.minibatch > minibatch + 100);
});

test("training does not depend on the page being drawn", async () => {
  const page = await open();
  const minibatch = await page.evaluate(async () => {
    const playground = document.querySelector("digit-playground");
    // A hidden tab gets no animation frames.
    globalThis.requestAnimationFrame = () => 0;
    if (playground) playground.spec = { minibatches: 400 };
    await playground?.train();
    return playground?.report?.minibatch ?? 0;
  });
  expect(minibatch).toBe(400);
});

test("calls made before the worker is there are carried out in their order", async () => {
  const page = await open();
  const [early, late] = await page.evaluate(async () => {
    const playground = document.createElement("digit-playground");
    document.querySelector("main")?.append(playground);
    playground.spec = { seed: 8 };
    const before = playground.step(4).then(() => playground.report);
    const first = await before;
    playground.spec = { seed: 9 };
    playground.spec = { seed: 8 };
    await playground.step(4);
    return [first, playground.report];
  });
  expect(early?.minibatch).toBe(4);
  expect(late).toEqual(early);
});

test("its attributes say the same as a link, and an illegal one is told", async () => {
  const page = await open();
  const [spec, speed, hidden] = await page.evaluate(async () => {
    const playground = document.createElement("digit-playground");
    playground.setAttribute("spec", "preset=figure&learning_rate=0.25&seed=7");
    playground.setAttribute("speed", "50");
    playground.setAttribute("hide", "network results");
    document.querySelector("main")?.append(playground);
    await playground?.step(1);
    return [playground?.spec, playground?.speed, playground?.shadowRoot?.querySelector("playground-network")] as const;
  });
  expect(spec).toMatchObject({ optimizer: "adam", learningRate: 0.25, seed: 7 });
  expect([speed, hidden]).toEqual([50, null]);
  await page.evaluate(() => document.querySelector("digit-playground")?.setAttribute("spec", "learning_rate=-1"));
  const note = page.getByRole("status", { name: "Training status" }).first();
  await note.getByText(/^Learning rate is -1; it takes/).waitFor();
  await page.evaluate(() => document.querySelector("digit-playground")?.setAttribute("speed", "3"));
  await note.getByText(/^Speed is 3; it takes one of 1, 2, 5/).waitFor();
});
