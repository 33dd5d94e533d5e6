/** Text styles of the page around do not change our elements; only its theme does. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { MINIBATCHES } from "../../../web/src/labs/layer/run";
import { drawn, useBrowser } from "../browser";
import { untilLoaded } from "../labs/lab";
import { stepIn, withHost } from "./host";

useBrowser();

/** Styles that slides, blogs and notebooks set for everything in them, and that some pages set for every element. */
const SHEET = `
  main { font: italic small-caps 700 42px/2.5 "Comic Sans MS", cursive; color: #e11; letter-spacing: 0.3em; word-spacing: 1em;
    text-align: center; text-transform: uppercase; text-indent: 3em; text-shadow: 2px 2px #0f0; white-space: nowrap;
    word-break: break-all; overflow-wrap: anywhere; hyphens: auto; list-style: square inside; border-collapse: collapse;
    border-spacing: 9px; caption-side: bottom; cursor: wait; quotes: none; tab-size: 2; font-feature-settings: "zero";
    text-anchor: end; fill: red; stroke: red; stroke-width: 7; writing-mode: horizontal-tb; line-break: anywhere; }
  * { font-family: serif; font-size: 31px; line-height: 3; letter-spacing: 0.2em; word-spacing: 9px; text-transform: uppercase;
    text-align: right; text-indent: 2em; text-shadow: 1px 1px red; color: #e11; font-weight: 900; font-style: italic;
    white-space: pre; list-style: inside; hyphens: auto; word-break: break-all }`;

const LABS = ["neuron", "layer", "homework", "reading"];

const hostWith = (sheet: string, tags: readonly string[]): string =>
  `<!doctype html><html lang="en"><title>Host</title><style>main { width: 700px }</style><style>${sheet}</style>
  ${tags.map((tag) => `<script type="module" src="https://digits.example/elements/${tag}.js"></script>`).join("")}
  <main>${tags.map((tag) => `<${tag}></${tag}>`).join("")}</main></html>`;

/** The computed text styles of each of our elements, one line each. */
function typeOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names =
      `border-collapse border-spacing caption-side color cursor direction fill font-family font-feature-settings
      font-size font-stretch font-style font-variant font-weight hyphens letter-spacing line-break line-height list-style-image
      list-style-position list-style-type overflow-wrap quotes stroke stroke-width tab-size text-align text-anchor text-indent
      text-shadow text-transform text-wrap white-space word-break word-spacing writing-mode width height`.split(/\s+/);
    const lines: string[] = [];
    const visit = (node: Element, path: string): void => {
      if (node.matches("style, script, .scheme")) return;
      const style = getComputedStyle(node);
      lines.push(`${path} ${names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join("; ")}`);
      const children = [...(node.shadowRoot?.children ?? []), ...node.children];
      for (const [at, child] of children.entries()) visit(child, `${path} > ${child.localName}[${at}]`);
    };
    for (const node of document.querySelectorAll("main > *")) visit(node, node.localName);
    return lines;
  });
}

/** Waits until a lab stays as it is; one lab trains its network first. */
async function untilStill(page: Page, lab: string): Promise<void> {
  await untilLoaded(page, lab);
  if (lab === "layer") await page.getByText(`After ${MINIBATCHES} minibatches.`).waitFor();
}

async function typeIn(sheet: string, tags: readonly string[]): Promise<string[]> {
  let found: string[] = [];
  await withHost(hostWith(sheet, tags), async ({ page, errors }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const tag of tags) {
      if (tag === "digit-playground") {
        await stepIn(page, 1);
        // The slider appears with the first step that can be taken back.
        await page.getByRole("slider", { name: "Minibatch to rewind to" }).waitFor();
      } else await untilStill(page, tag.slice("lab-".length));
    }
    await drawn(page);
    await drawn(page);
    found = await typeOf(page);
    expect(errors).toEqual([]);
  });
  return found;
}

test.each([["digit-playground"], ...LABS.map((lab) => [`lab-${lab}`])])(
  "%s lets no type of its host's in",
  async (tag) => {
    const plain = await typeIn("", [tag]);
    const hostile = await typeIn(SHEET, [tag]);
    expect(plain.length).toBeGreaterThan(50);
    expect(hostile).toEqual(plain);
  },
);

/** Lightness of the text and of its ground, 0 to 1, of the elements in `main`. */
function inkAndPaper(page: Page): Promise<number[][]> {
  return page.locator("main > *").evaluateAll((elements) =>
    elements.map((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor].map((said) => {
        const [red = 0, green = 0, blue = 0] = said.match(/[\d.]+/g)?.map(Number) ?? [];
        return (red + green + blue) / 765;
      });
    }),
  );
}

const isDark = async (page: Page): Promise<boolean[]> =>
  (await inkAndPaper(page)).map(([ink = 0, paper = 0]) => ink > 0.8 && paper < 0.2);

test.each([
  ["a dark deck", "html { color-scheme: dark; background: #191919 }", "light", true],
  ["a light page of a reader who prefers dark ones", "", "dark", false],
  ["a page that is as its reader has it, dark", "html { color-scheme: light dark }", "dark", true],
  ["a page that is as its reader has it, light", "html { color-scheme: light dark }", "light", false],
  ["a page that tells us to be dark", "main { --playground-theme: dark }", "light", true],
  [
    "a dark page that tells us to be light",
    "html { color-scheme: dark } main { --playground-theme: light }",
    "dark",
    false,
  ],
] as const)("in %s, ours is as it should be", async (_, sheet, colorScheme, expected) => {
  const tags = ["digit-playground", "lab-neuron"];
  await withHost(hostWith(sheet, tags), async ({ page, errors }) => {
    await page.emulateMedia({ colorScheme });
    await stepIn(page, 1);
    await untilLoaded(page, "neuron");
    expect(await isDark(page)).toEqual([expected, expected]);
    expect(errors).toEqual([]);
  });
});

test("when a page's theme becomes another, ours does, and what is painted is painted anew", async () => {
  await withHost(hostWith("", ["digit-playground", "lab-layer"]), async ({ page, errors }) => {
    await stepIn(page, 100);
    await untilStill(page, "layer");
    await drawn(page);
    const painted = (): Promise<string[]> =>
      page
        .locator("playground-pictures canvas, playground-picture canvas")
        .evaluateAll((canvases) => canvases.map((canvas) => (canvas as HTMLCanvasElement).toDataURL()));
    const before = await painted();
    expect(before.length).toBeGreaterThan(1);
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = "dark";
    });
    await expect.poll(async () => (await painted()).every((picture, at) => picture !== before[at])).toBe(true);
    expect(await isDark(page)).toEqual([true, true]);
    const dark = await painted();
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = "";
    });
    await expect.poll(painted).toEqual(before);
    await page.evaluate(() => {
      document.head.append(Object.assign(document.createElement("meta"), { name: "color-scheme", content: "dark" }));
    });
    await expect.poll(painted).toEqual(dark);
    expect(errors).toEqual([]);
  });
});
