/** What a lab draws is also to be had as numbers. */
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "../browser";
import { everyCoursePage, openLab, setNumber } from "./lab";

useBrowser();

const DRAWN = "lab-plot, lab-curves, lab-calculus-field, lab-calculus-turntable, descent-map, backprop-graph";

/** Points of the lecture at which there is such a drawing. */
const WITH_DRAWINGS = [
  "neuron",
  "approximation",
  "backprop",
  "backprop/chain",
  "backprop/sigmoid",
  "calculus",
  "calculus/gradient",
  "calculus/jacobian",
  "descent",
  "descent/momentum",
  "descent/race",
  "homework",
];

/** A table's rows, its head first, each as its texts. */
function rowsOf(table: Locator): Promise<string[][]> {
  return table
    .getByRole("row")
    .evaluateAll((rows) => rows.map((row) => Array.from(row.children, (cell) => cell.textContent?.trim() ?? "")));
}

const numberOf = (text = ""): number => Number(text.replaceAll("−", "-").replaceAll(",", ""));

test("behind every drawing of every lab is a table of its name", async () => {
  const found = new Set<string>();
  for await (const [page, address] of everyCoursePage()) {
    for (const drawing of await page.locator(DRAWN).all()) {
      const table = drawing.getByRole("table", { name: /: its numbers$/ });
      await expect.poll(() => table.getByRole("row").count(), { message: address }).toBeGreaterThan(1);
      const name = (await table.locator("caption").innerText()).replace(/: its numbers$/, "");
      // Compare the beginning only, since the name may end with a number that changes.
      const start = JSON.stringify(name.slice(0, 30));
      expect(await drawing.locator(`[aria-label^=${start}]`).count(), name).toBeGreaterThan(0);
      found.add(address.replace("&view=", "/"));
    }
  }
  expect([...found].sort()).toEqual([...WITH_DRAWINGS].sort());
});

test("a curve's table has its names and its numbers, and follows what is moved", async () => {
  const page = await openLab("neuron");
  const table = page.locator("lab-plot").getByRole("table");
  const rows = await rowsOf(table);
  expect(rows[0]).toEqual(["line or point", "z", "y"]);
  const sigmoid = rows.filter(([name]) => name === "σ");
  expect(sigmoid).toHaveLength(9);
  // What is very small is written with a power of ten.
  const plain = sigmoid.filter(([, , value = ""]) => !value.includes("×"));
  expect(plain.length).toBeGreaterThan(4);
  for (const [, z, value] of plain) expect(numberOf(value)).toBeCloseTo(1 / (1 + Math.exp(-numberOf(z))), 2);
  const before = rows.at(-1);
  await setNumber(page, "Bias b", "2.5");
  await expect.poll(async () => (await rowsOf(table)).at(-1)).not.toEqual(before);
});

test("the sweep of any function has what is to be learned beside the network, at the same places", async () => {
  const page = await openLab("approximation");
  const table = page.locator("lab-curves").getByRole("table");
  const [head, ...rows] = await rowsOf(table);
  expect(head).toEqual(["x", "to be learned", "network"]);
  expect(rows).toHaveLength(17);
  expect(rows[0]?.[0]).toBe("−5.000");
  for (const [, target, network] of rows) expect(Math.abs(numberOf(target) - numberOf(network))).toBeLessThan(2);
  await page.getByRole("button", { name: "Unit 2", exact: true }).focus();
  await expect.poll(async () => (await rowsOf(table))[0]).toEqual(["x", "to be learned", "network", "Unit 2"]);
});

test("the result's matrix is a table: its counts are those that are printed", async () => {
  const page = await openLab("result");
  const [head, ...rows] = await rowsOf(page.getByRole("table", { name: "Confusion matrix" }));
  expect(head).toEqual(["true label", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  const lines = (await page.locator("lab-result pre").first().innerText()).split("\n");
  const printed = lines.map((line, label) => [String(label), ...(line.match(/\d+/g) ?? [])]);
  expect(rows).toEqual(printed);
});

test("a field's table has its values where it says", async () => {
  const page = await openLab("calculus&view=gradient");
  const [head = [], ...rows] = await rowsOf(page.locator("lab-calculus-field").getByRole("table"));
  expect(rows).toHaveLength(7);
  for (const [up, ...values] of rows) {
    for (const [column, value] of values.entries()) {
      const [x1, x2] = [numberOf(head[column + 1]), numberOf(up)];
      expect(numberOf(value)).toBeCloseTo(x1 ** 2 / 2 + x2 ** 2, 1);
    }
  }
});

test("the turntable turns by single presses, too, and back", async () => {
  const page = await openLab("calculus");
  const turntable = page.locator("lab-calculus-turntable");
  const curve = (): Promise<string | null> => turntable.locator("path.curve").getAttribute("d");
  const first = await curve();
  const seen = new Set([first]);
  for (const name of ["Turn to the left", "Look from further above", "Look from further below", "Turn to the right"]) {
    await turntable.getByRole("button", { name }).click();
    seen.add(await curve());
    if (name === "Turn to the left") await turntable.getByRole("button", { name }).click();
  }
  expect(seen.size).toBeGreaterThan(3);
  await turntable.getByRole("button", { name: "Turn back to the first view" }).click();
  expect(await curve()).toBe(first);
});
