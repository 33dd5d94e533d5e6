/** A frame appears without moving what is around it: it reports its height once, when it has content. */
import { expect, test } from "vitest";
import { drawn, useBrowser } from "../browser";
import { expectFitting, frameOf, withHost } from "./host";
import { recipe } from "./sites";

useBrowser();

/** Records, in the page around, the heights it is told and its unexpected layout shifts. */
const RECORDER = `<script>
  const told = [];
  const shifts = [];
  addEventListener("message", ({ data }) => data?.type === "height" && told.push(data.height));
  const keep = (list) => shifts.push(...list.getEntries().map(({ value }) => value));
  new PerformanceObserver(keep).observe({ type: "layout-shift", buffered: true });
</script>`;

const TEXT = `<p>${"What one sees there is asked for in the next exercise. ".repeat(60)}</p>`;

/** The guide's page, in a column, with text around what is pasted. */
const pageOf = (file: string, width: number): string =>
  recipe(file)
    .replace("<head>", `<head>${RECORDER}<style>body { max-width: ${width}px; margin: 8px auto }</style>`)
    .replace("</body>", `${TEXT}</body>`);

/** Windows, and the column in them. */
const SIZES: readonly (readonly [number, number, number])[] = [
  [1280, 800, 720],
  [1440, 900, 1240],
  [1920, 1080, 720],
  [390, 844, 720],
];

const LABS = ["neuron", "layer", "backprop", "loop", "result"];

const CASES = SIZES.flatMap(([width, height, column]) => [
  { width, height, column, file: "plain.html", address: "" },
  { width, height, column, file: "lab.html", address: "layer&view=batch" },
]).concat(LABS.map((address) => ({ width: 1440, height: 900, column: 900, file: "lab.html", address })));

test.each(CASES)("$file, $address, moves nothing in $width x $height, a column of $column", async (each) => {
  const html = pageOf(each.file, each.column).replace(/#lab=[^"]+/, `#lab=${each.address}`);
  await withHost(html, async ({ page, errors }) => {
    await page.setViewportSize({ width: each.width, height: each.height });
    await page.reload();
    await expect.poll(() => page.evaluate("told.length")).toBeGreaterThan(0);
    await expectFitting(page);
    await expect.poll(() => page.evaluate("told.length")).toBe(1);
    await drawn(page);
    const moved = (await page.evaluate("shifts")) as number[];
    expect(
      moved.reduce((sum, value) => sum + value, 0),
      moved.join(" "),
    ).toBeLessThanOrEqual(0.05);
    expect(errors).toEqual([]);
  });
});

test("what does not come is told, too: the frame gets the height of the message", async () => {
  await withHost(recipe("lab.html"), async ({ page, own }) => {
    await page.route(`${own}**/labs-*.wasm`, (route) => route.abort());
    await page.reload();
    await (await frameOf(page)).getByRole("alert").waitFor();
    await expect.poll(() => page.locator("iframe").evaluate((frame) => frame.clientHeight)).toBeLessThan(400);
  });
});
