import { expect, test } from "vitest";
import { useBrowser } from "../browser";
import { CHECKSUM, stepIn, withHost } from "./host";
import { recipe } from "./sites";

useBrowser();

/** A notebook's end: a model that tells its listeners what is set, and a cell. */
const NOTEBOOK = `<!doctype html><title>Notebook</title><div id="cell"></div><script>
  class Model {
    saved = [];
    listeners = [];
    constructor(values) { this.values = values; }
    get(name) { return this.values[name]; }
    set(name, value) { this.values[name] = value; }
    save_changes() { this.saved.push(structuredClone(this.values)); }
    on(event, listener) { this.listeners.push([event, listener]); }
    off(event, listener) { this.listeners = this.listeners.filter((entry) => entry[1] !== listener); }
    change(name, value) {
      this.values[name] = value;
      this.fire("change:" + name);
    }
    fire(name, message) {
      for (const [event, listener] of this.listeners) if (event === name) listener(message);
    }
  }
  async function open(base, values) {
    const { default: widget } = await import(base + "elements/anywidget.js");
    globalThis.model = new Model(values);
    const el = document.querySelector("#cell");
    globalThis.cleanup = await widget.render({ model, el });
  }
</script>`;

test("a notebook's model gives settings, and gets the report", async () => {
  await withHost(NOTEBOOK, async ({ page, own, errors }) => {
    await page.evaluate(`open(${JSON.stringify(own)}, { spec: { preset: "figure", seed: 3 } })`);
    await stepIn(page, 10);
    expect(await page.evaluate(() => document.querySelector("digit-playground")?.spec)).toMatchObject({
      layers: [64, 128, 64, 32, 10],
      seed: 3,
    });
    await expect.poll(() => page.evaluate("model.values.report?.minibatch")).toBe(10);
    await page.evaluate('model.change("spec", { seed: 1 })');
    expect((await stepIn(page, 100))?.checksum).toBe(CHECKSUM);
    await expect.poll(() => page.evaluate("model.saved.at(-1).report.checksum")).toBe(CHECKSUM);
    expect(await page.evaluate("model.saved.length")).toBeLessThan(6);
    await page.evaluate("cleanup()");
    expect(await page.evaluate("[cell.childElementCount, model.listeners.length]")).toEqual([0, 0]);
    await expect.poll(() => page.workers().length).toBe(0);
    expect(errors).toEqual([]);
  });
});

test("what the notebook's recipe sets and calls is there", async () => {
  const code = recipe("notebook.py");
  const calls = Array.from(code.matchAll(/"call": "(\w+)"/g), ([, name]) => name);
  expect(calls).toEqual(["train", "pause", "step", "reset"]);
  await withHost(NOTEBOOK, async ({ page, own, errors }) => {
    const values = { spec: { preset: "lecture" }, hide: "runs", fix: "seed", theme: "dark" };
    await page.evaluate(`open(${JSON.stringify(own)}, ${JSON.stringify(values)})`);
    for (const name of Object.keys(values)) expect(code).toContain(`    ${name} = traitlets`);
    const minibatch = (): Promise<unknown> => page.evaluate("model.values.report?.minibatch");
    const playground = page.locator("digit-playground");
    await playground.getByRole("button", { name: "Train", exact: true }).waitFor();
    expect(await playground.evaluate((element) => getComputedStyle(element).colorScheme)).toBe("dark");
    expect(await page.getByRole("region", { name: "Runs" }).count()).toBe(0);
    await page.evaluate('model.change("hide", "network")');
    await page.getByRole("region", { name: "Network" }).waitFor({ state: "detached" });
    await page.evaluate('model.fire("msg:custom", { call: "step", minibatches: 7 })');
    await expect.poll(minibatch).toBe(7);
    await page.evaluate('model.fire("msg:custom", { call: "reset" })');
    await expect.poll(minibatch).toBe(0);
    await page.evaluate('model.fire("msg:custom", { call: "train" })');
    await playground.getByRole("button", { name: "Pause", exact: true }).waitFor();
    await page.evaluate('model.fire("msg:custom", { call: "pause" })');
    await playground.getByRole("button", { name: "Train", exact: true }).waitFor();
    expect(errors).toEqual([]);
    await page.evaluate('model.fire("msg:custom", { call: "walk" })');
    await expect.poll(() => errors.join()).toContain('call is "walk"; expected one of train, pause, step, reset');
  });
});

test("answers come back to the notebook", async () => {
  await withHost(NOTEBOOK, async ({ page, own, errors }) => {
    await page.evaluate(`open(${JSON.stringify(own)}, { lab: "neuron", theme: "light" })`);
    const answer = page.locator("lab-question").getByRole("textbox");
    await answer.fill("7");
    await answer.press("Enter");
    await expect
      .poll(() => page.evaluate("model.values.result"))
      .toMatchObject({ id: "neuron", right: false, attempt: 1, given: 7 });
    expect(errors).toEqual([]);
  });
});

test("a model may ask for a lab; one that there is not is refused by name", async () => {
  await withHost(NOTEBOOK, async ({ page, own, errors }) => {
    await page.evaluate(`open(${JSON.stringify(own)}, { lab: "calculus", view: "jacobian" })`);
    await page.getByRole("tab", { selected: true, name: "Jacobian" }).waitFor();
    await page.evaluate("cleanup()");
    expect(await page.evaluate("cell.childElementCount")).toBe(0);
    const refused = page.evaluate(`open(${JSON.stringify(own)}, { lab: "neurons" })`);
    await expect(refused).rejects.toThrow('lab is "neurons"; expected the name of a lab');
    await page.evaluate(`open(${JSON.stringify(own)}, { spec: { learningRate: -1 } })`);
    await page
      .getByText(/^Learning rate is -1/)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
  });
});
