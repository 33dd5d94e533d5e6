/** General text styles of the page around do not reach our elements, neither text alignment nor font size. */
import { expect, test } from "vitest";
import { useBrowser } from "../browser";
import { setReaderSize } from "../fitting";
import { importInto, stepIn, withHost } from "./host";

useBrowser();

const ELEMENTS = `<script type="module" src="https://digits.example/elements/digit-playground.js"></script>
  <script type="module" src="https://digits.example/elements/lab-neuron.js"></script>
  <digit-playground></digit-playground><lab-neuron></lab-neuron>`;

test("in a page from right to left, the cell at the top left is painted where it is pressed", async () => {
  await withHost(`<!doctype html><html dir="rtl"><title>Host</title>${ELEMENTS}</html>`, async ({ page, errors }) => {
    await stepIn(page, 1);
    await page.getByRole("radio", { name: "Paint cells" }).evaluate((radio: HTMLElement) => radio.click());
    const grid = page.getByRole("grid", { name: "Draw a digit" });
    const box = await grid.boundingBox();
    if (!box) throw new Error("the grid is not in the page");
    const side = box.width / 8;
    await page.mouse.click(box.x + side / 2, box.y + side / 2);
    await grid.getByRole("gridcell", { name: /^row 1, column 1: (?!0 of)/ }).waitFor();
    const cell = await grid.getByRole("gridcell", { name: /^row 1, column 1:/ }).boundingBox();
    expect(Math.abs((cell?.x ?? 0) - box.x)).toBeLessThan(side / 2);
    const lab = page.locator("lab-neuron");
    await lab.getByRole("heading", { level: 2 }).waitFor();
    expect(await lab.evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
    expect(errors).toEqual([]);
  });
});

test.each([
  ["62.5%", 16, 1],
  ["62.5%", 24, 1.5],
  ["20px", 16, 1],
])(
  "where the host's root has %s and the reader %d pixels, text is %d times its usual size",
  async (root, reader, times) => {
    const html = `<!doctype html><title>Host</title><style>html { font-size: ${root} }</style>
      <digit-playground></digit-playground><lab-neuron></lab-neuron>`;
    await withHost(html, async ({ page, own, errors }) => {
      await setReaderSize(page, reader);
      await importInto(page, `${own}elements/digit-playground.js`);
      await importInto(page, `${own}elements/lab-neuron.js`);
      await stepIn(page, 1);
      const sizes = await page.evaluate(() => {
        const sizeOf = (element: Element | null | undefined): number =>
          element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0;
        const inside = document.querySelector("digit-playground")?.shadowRoot;
        return [
          sizeOf(document.querySelector("digit-playground")),
          sizeOf(inside?.querySelector("playground-help")),
          sizeOf(inside?.querySelector("playground-transport")?.shadowRoot?.querySelector("b")),
        ];
      });
      expect(sizes).toEqual([15 * times, 13 * times, 17 * times]);
      const lab = page.locator("lab-neuron");
      const title = lab.getByRole("heading", { level: 2 });
      await title.waitFor();
      expect(await title.evaluate((element) => getComputedStyle(element).fontSize)).toBe(`${22 * times}px`);
      expect(errors).toEqual([]);
    });
  },
);
