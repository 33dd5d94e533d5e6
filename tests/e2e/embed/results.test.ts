import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isReady, openFile, useBrowser } from "../browser";
import { answer, frameOf, importInto, withHost } from "./host";

useBrowser();

const SCRIPT = '<script src="https://digits.example/embed.js"></script>';
const RUN = "embed.html#v=1&preset=modern&target_accuracy=0.8&minibatches=400";

/** A page that records a frame's messages, and the events that embed.js makes of them. */
const host = (address: string): string => `<!doctype html><title>Course</title><script>
  const told = [];
  const heard = [];
  addEventListener("message", ({ data }) => data.type === "result" && told.push(data));
  addEventListener("digit-playground-result", ({ detail, target }) => heard.push([target.localName, detail]));
</script><iframe src="https://digits.example/${address}" width="900" height="700"></iframe>${SCRIPT}`;

/** The records that a page has kept in a variable of this name. */
const recordsOf = (page: Page, name: string): Promise<unknown[]> => page.evaluate(name);

const record = (right: boolean, attempt: number, given: number): object => ({
  id: "layer/batch",
  right,
  attempt,
  given,
  total: 4,
});

test("each check of an answer, right or wrong, is told to the page around, once, with its try", async () => {
  await withHost(host("embed.html#lab=layer&view=batch"), async ({ page, errors }) => {
    const inside = await frameOf(page);
    await inside.getByRole("tab", { name: "Batch", selected: true }).waitFor();
    await answer(inside, "nothing");
    await answer(inside, "7");
    await answer(inside, "128");
    await expect.poll(() => recordsOf(page, "heard")).toHaveLength(2);
    const expected = [record(false, 1, 7), record(true, 2, 128)];
    expect(await recordsOf(page, "heard")).toEqual(expected.map((detail) => ["iframe", detail]));
    expect(await recordsOf(page, "told")).toEqual(
      expected.map((detail) => ({ source: "digit-playground", type: "result", ...detail })),
    );
    // At the next visit, the number of tries is not reset.
    await page.reload();
    await answer(await frameOf(page), "128");
    await expect.poll(() => recordsOf(page, "heard")).toEqual([["iframe", record(true, 3, 128)]]);
    expect(errors).toEqual([]);
  });
});

test("a run tells how it did that had a goal, whenever it ends, and no other does", async () => {
  await withHost(host(RUN), async ({ page, errors }) => {
    const inside = await frameOf(page);
    await isReady(inside, 50);
    const run = (spec: object): Promise<unknown> =>
      inside.evaluate(async (changes) => {
        const playground = document.querySelector("digit-playground");
        if (playground) playground.spec = { ...playground.spec, ...changes };
        await playground?.reset();
        await playground?.train();
        return playground?.report?.testAccuracy;
      }, spec);
    const reached = await run({});
    await run({ targetAccuracy: 0 });
    const short = await run({ targetAccuracy: 1, minibatches: 20 });
    // Resetting keeps the previous run again, but must not report it again.
    await inside.evaluate(() => document.querySelector("digit-playground")?.reset());
    const goal = { id: "playground/target_accuracy", total: 1 };
    await expect
      .poll(() => recordsOf(page, "heard.map(([, detail]) => detail)"))
      .toEqual([
        { ...goal, right: true, attempt: 1, given: reached },
        { ...goal, right: false, attempt: 2, given: short },
      ]);
    expect(errors).toEqual([]);
  });
});

test("embed.js hears a result from a frame's own page only", async () => {
  const claim = `<!doctype html><script>
    parent.postMessage({ source: "digit-playground", type: "result", id: "neuron", right: true }, "*");
    parent.postMessage("said", "*");
  </script>`;
  await withHost(
    host("embed.html#lab=neuron"),
    async ({ page }) => {
      await (await frameOf(page)).getByRole("heading", { name: "A neuron" }).waitFor();
      const said = page.evaluate(
        () => new Promise<void>((done) => addEventListener("message", ({ data }) => data === "said" && done())),
      );
      await page.evaluate(() => document.querySelector("iframe")?.contentWindow?.location.replace("/claim.html"));
      await said;
      await expect.poll(() => recordsOf(page, "told")).toHaveLength(1);
      expect(await recordsOf(page, "heard")).toEqual([]);
    },
    { pages: { "/claim.html": claim } },
  );
});

test("as an element, a lab fires the record itself; what is no answer is none", async () => {
  await withHost("<!doctype html><title>Course</title><lab-homework></lab-homework>", async ({ page, own, errors }) => {
    await importInto(page, `${own}elements/lab-homework.js`);
    await page.evaluate(() => {
      const records: unknown[] = [];
      Object.assign(globalThis, { records });
      document.body.addEventListener("digit-playground-result", ({ detail }) => records.push(detail));
    });
    const say = async (formula: string): Promise<void> => {
      const field = page.getByRole("textbox", { name: "Formula of mse", exact: true });
      await field.fill(formula);
      await field.press("Enter");
    };
    await say("sum(");
    await say("sum(y - out)");
    await say("sum((y - out)^2) / 2");
    const task = { id: "homework/mse", total: 3 };
    expect(await recordsOf(page, "records")).toEqual([
      { ...task, right: false, attempt: 1, given: "sum(y - out)" },
      { ...task, right: true, attempt: 2, given: "sum((y - out)^2) / 2" },
    ]);
    expect(errors).toEqual([]);
  });
});

test("of choices, the record says which one, from 1", async () => {
  const page = await openFile("lab.html#lab=layer&view=transpose");
  const heard = page.evaluate(
    () => new Promise((done) => addEventListener("digit-playground-result", ({ detail }) => done(detail))),
  );
  await page.locator("lab-question").getByRole("radio").nth(2).check();
  await page.locator("lab-question").getByRole("button", { name: "Check" }).click();
  expect(await heard).toEqual({ id: "layer/transpose", right: true, attempt: 1, given: 3, total: 4 });
});

test("the lecture's page tells first tries from later ones, also at the next visit", async () => {
  const page = await openFile("#lab=neuron");
  const field = page.getByRole("textbox", { name: "The largest slope" });
  for (const [typed, said] of [
    ["0.3", "0 of 1 right at the first try"],
    ["0.25", "0 of 1 right at the first try"],
  ] as const) {
    await field.fill(typed);
    await page.getByRole("button", { name: "Check" }).click();
    await page.getByText(said).waitFor();
  }
  await page.reload();
  await page.getByText("0 of 1 right at the first try").waitFor();
  expect(await page.evaluate(() => localStorage.getItem("digit-playground.course.tries"))).toBe("neuron:2:0");
});
