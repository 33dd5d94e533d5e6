import { expect, test } from "vitest";
import { useBrowser } from "../browser";
import { CHECKSUM, stepIn, withHost } from "./host";

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
      for (const [event, listener] of this.listeners) if (event === "change:" + name) listener();
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

test("a model may ask for a lab; one that there is not is refused by name", async () => {
  await withHost(NOTEBOOK, async ({ page, own, errors }) => {
    await page.evaluate(`open(${JSON.stringify(own)}, { lab: "calculus", view: "jacobian" })`);
    await page.getByRole("tab", { selected: true, name: "Jacobian" }).waitFor();
    await page.evaluate("cleanup()");
    expect(await page.evaluate("cell.childElementCount")).toBe(0);
    const refused = page.evaluate(`open(${JSON.stringify(own)}, { lab: "neurons" })`);
    await expect(refused).rejects.toThrow('lab is "neurons"; expected the name of a lab');
    const illegal = page.evaluate(`open(${JSON.stringify(own)}, { spec: { learningRate: -1 } })`);
    await expect(illegal).rejects.toThrow(/learning_rate/);
    expect(errors).toEqual([]);
  });
});
