import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { useBrowser } from "../browser";
import { CHECKSUM, frameOf, importInto, stepIn, withHost } from "./host";
import { recipe, SLIDES, srcdoc, strictPolicy } from "./sites";

useBrowser();

const MODULE = "https://digits.example/elements/digit-playground.js";

test("an element of another host trains under a strict policy, in a worker from a blob", async () => {
  const html = recipe("element.html").replace("<head>", `<head>${strictPolicy("https://digits.example/")}`);
  await withHost(html, async ({ page, errors }) => {
    expect((await stepIn(page, 100))?.checksum).toBe(CHECKSUM);
    expect(page.workers().map((worker) => worker.url().slice(0, 5))).toEqual(["blob:"]);
    expect(await page.getByRole("button", { name: /runs/i }).count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

test("an element in a document without an address of its own trains, too", async () => {
  await withHost(`<!doctype html><title>Host</title>${srcdoc("https://digits.example/")}`, async ({ page, errors }) => {
    expect((await stepIn(await frameOf(page), 100))?.checksum).toBe(CHECKSUM);
    expect(errors).toEqual([]);
  });
});

test("a guest leaves its host's page alone: window, title, language, address", async () => {
  const html = `<!doctype html><html lang="de"><title>Kurs</title><p>Text</p><digit-playground></digit-playground>
    <lab-neuron></lab-neuron></html>`;
  await withHost(html, async ({ page, own, errors }) => {
    const state = () => [
      Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)),
      Object.getOwnPropertySymbols(window).length,
      document.title,
      document.documentElement.outerHTML.replace(/<(digit-playground|lab-neuron).*?<\/\1>/gs, ""),
      location.href,
    ];
    const before = await page.evaluate(state);
    await importInto(page, `${own}elements/digit-playground.js`);
    await importInto(page, `${own}elements/lab-neuron.js`);
    expect((await stepIn(page, 100))?.checksum).toBe(CHECKSUM);
    await page.locator("lab-neuron").getByRole("heading", { level: 2 }).waitFor();
    // In the language of the page around, whatever the browser's.
    await page.getByRole("button", { name: "Trainieren", exact: true }).waitFor();
    expect(await page.evaluate(state)).toEqual(before);
    expect(errors).toEqual([]);
  });
});

test("a lab whose code does not come says so in its place, in the language of the page around", async () => {
  const html = `<!doctype html><html lang="de"><title>Kurs</title><lab-neuron></lab-neuron></html>`;
  await withHost(html, async ({ page, own }) => {
    await page.route(/lab-neuron-/, (route) => route.fulfill({ status: 404 }));
    await expect(importInto(page, `${own}elements/lab-neuron.js`)).rejects.toThrow("its code did not arrive");
    const said = await page.locator("lab-neuron").innerText();
    expect(said).toMatch(
      /^Dieses Labor konnte nicht geladen werden\. Sein Code ist nicht angekommen oder beschädigt\. /,
    );
  });
});

test("a lab is an element of its own, at the view that it is told", async () => {
  await withHost(recipe("lab-element.html"), async ({ page, errors }) => {
    await page.getByRole("tab", { selected: true, name: "Batch" }).waitFor();
    expect(await page.locator("lab-layer").getAttribute("lang")).toBe("de");
    await page.locator("lab-layer").evaluate((lab) => lab.setAttribute("view", "quiz"));
    await page.getByRole("tab", { selected: true, name: /quiz/i }).waitFor();
    expect(errors).toEqual([]);
  });
});

test("several are independent; a moved one trains on, a removed one ends its worker and comes back with its settings", async () => {
  const html = `<!doctype html><title>Host</title><script type="module" src="${MODULE}"></script>
    <div id="one"><digit-playground></digit-playground></div><div id="two"><digit-playground></digit-playground></div>`;
  await withHost(html, async ({ page, errors }) => {
    expect((await stepIn(page, 100))?.checksum).toBe(CHECKSUM);
    const seen = await page.evaluate(async () => {
      const [first, second] = document.querySelectorAll("digit-playground");
      if (!first || !second) return [];
      second.spec = { seed: 7 };
      await second.step(5);
      const apart = [first.report?.minibatch, second.report?.minibatch];
      const stepped = first.step(50);
      document.querySelector("#two")?.append(first);
      await stepped;
      const moved = first.report?.minibatch;
      second.remove();
      return [...apart, moved, second.spec.seed];
    });
    expect(seen).toEqual([100, 5, 150, 7]);
    await expect.poll(() => page.workers().length).toBe(1);
    const again = await page.evaluate(async () => {
      const second = document.createElement("digit-playground");
      second.spec = { seed: 7 };
      document.body.append(second);
      await second.step(5);
      const before = second.report?.checksum;
      second.remove();
      await new Promise(requestAnimationFrame);
      document.body.append(second);
      await second.step(5);
      return [before, second.report?.checksum];
    });
    expect(again[1]).toBe(again[0]);
    await expect.poll(() => page.workers().length).toBe(2);
    expect(errors).toEqual([]);
  });
});

test("a second copy of the module leaves the first one's elements alone", async () => {
  await withHost(recipe("element.html"), async ({ page, own, errors }) => {
    await stepIn(page, 1);
    await importInto(page, `${own}elements/digit-playground.js?copy`);
    expect((await stepIn(page, 99))?.checksum).toBe(CHECKSUM);
    expect(errors).toEqual([]);
  });
});

test("of two copies of the module that come at once, the first defines the elements", async () => {
  const html = `<!doctype html><title>Host</title><script type="module" src="${MODULE}"></script>
    <script type="module" src="${MODULE}?copy"></script><digit-playground></digit-playground>`;
  await withHost(html, async ({ page, errors }) => {
    expect((await stepIn(page, 100))?.checksum).toBe(CHECKSUM);
    await page.waitForLoadState("networkidle");
    expect(errors).toEqual([]);
  });
});

test("an element on a scaled slide: the pen draws where it points, and hidden it keeps its run", async () => {
  const html = SLIDES.replace(
    /<!-- shown -->[\s\S]*<!-- \/shown -->/,
    `<script type="module" src="${MODULE}"></script><digit-playground></digit-playground>`,
  );
  await withHost(html, async ({ page, errors }) => {
    await stepIn(page, 100);
    await page.getByRole("radio", { name: "Paint cells" }).evaluate((radio: HTMLElement) => radio.click());
    const box = await page.getByRole("gridcell", { name: /^row 3, column 6/ }).boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    const inked = page.getByRole("gridcell", { name: /: 1[0-6] of 16/ });
    await expect.poll(() => inked.first().getAttribute("aria-label")).toMatch(/^row 3, column 6/);
    await page.keyboard.press("Escape");
    for (const [key, isShown] of [
      ["PageDown", false],
      ["PageUp", true],
    ] as const) {
      await page.evaluate((pressed) => dispatchEvent(new KeyboardEvent("keydown", { key: pressed })), key);
      await expect.poll(() => page.locator("digit-playground").isVisible()).toBe(isShown);
    }
    expect((await stepIn(page, 1))?.minibatch).toBe(101);
    expect(errors).toEqual([]);
  });
});

interface Offered {
  readonly tagName: string;
  readonly members: readonly { readonly name: string; readonly kind: string; readonly description?: string }[];
  readonly attributes: readonly { readonly name: string }[];
  readonly events: readonly { readonly name: string; readonly type: { readonly text: string } }[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}

test("what the manifest names, the elements have", async () => {
  const file = new URL("../../../web/dist/elements/custom-elements.json", import.meta.url);
  const { modules } = JSON.parse(readFileSync(file, "utf8")) as {
    modules: { path: string; declarations: Offered[] }[];
  };
  expect(modules.map(({ path }) => path)).toContain("lab-neuron.js");
  await withHost(recipe("element.html"), async ({ page, own }) => {
    await stepIn(page, 1);
    for (const { path, declarations } of modules) {
      const [offered] = declarations;
      if (!offered) throw new Error(`${path} declares nothing`);
      await importInto(page, `${own}elements/${path}`);
      const missing = await page.evaluate(
        async ({ tagName, members, attributes, cssParts = [], cssProperties = [] }) => {
          const element = document.querySelector(tagName) ?? document.createElement(tagName);
          document.body.append(element);
          await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
          const observed = (element.constructor as unknown as { observedAttributes: string[] }).observedAttributes;
          const css = [...(element.shadowRoot?.adoptedStyleSheets ?? [])]
            .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
            .join("\n");
          const faults: string[] = [];
          for (const { name, kind } of members) {
            const value = (element as unknown as Record<string, unknown>)[name];
            if (!(name in element) || (typeof value === "function") !== (kind === "method")) faults.push(name);
          }
          for (const { name } of attributes) if (!observed.includes(name)) faults.push(`attribute ${name}`);
          for (const { name } of cssParts)
            if (!element.shadowRoot?.querySelector(`[part~="${name}"]`)) faults.push(`part ${name}`);
          for (const { name } of cssProperties) if (!css.includes(name)) faults.push(`property ${name}`);
          return faults;
        },
        offered,
      );
      expect(missing, path).toEqual([]);
      for (const { description = "", name } of offered.members)
        expect(`${name} ${description}`).toMatch(/\w+ \w|pause/);
    }
    const events = modules.flatMap(({ declarations }) => declarations[0]?.events ?? []);
    expect(new Set(events.map(({ type }) => type.text))).toEqual(new Set(["CustomEvent"]));
    const fired = events.map(({ name }) => name);
    expect(new Set(fired)).toEqual(
      new Set([
        "digit-playground-report",
        "digit-playground-change",
        "digit-playground-result",
        "digit-playground-refused",
        "lab-change",
        "lab-view",
        "lab-answered",
        "lab-refused",
      ]),
    );
  });
});
