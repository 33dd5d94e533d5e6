import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openFile, useBrowser } from "../browser";
import { importInto, withHost } from "../embed/host";
import { openLab, openView, setNumber } from "./lab";

useBrowser();

function formulaOf(page: Page): Promise<string> {
  return page.locator(".formula").first().innerText();
}

test("a link gives a lab its values; the address follows what is changed, also in the dialog Share and in the lab alone", async () => {
  const page = await openLab("neuron&x=2,0,-2&w=1.5,0,1&b=-1&activation=relu&lang=en");
  expect((await formulaOf(page)).replace(/\s+/g, "")).toContain("=3.00+0.00−2.00−1.00=0.000");
  expect(await page.getByRole("button", { name: "ReLU", exact: true }).getAttribute("aria-pressed")).toBe("true");
  const entries = await page.evaluate(() => history.length);
  await setNumber(page, "Bias b", "0.3");
  await page.waitForURL(/#lab=neuron&x=2,0,-2&w=1\.5,0,1&activation=relu&lang=en$/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.getByRole("button", { name: "Share", exact: true }).first().click();
  const link = page.getByRole("dialog", { name: "Share" }).getByRole("textbox", { name: "Link" });
  expect(await link.inputValue()).toMatch(/#lab=neuron&x=2,0,-2&w=1\.5,0,1&activation=relu&lang=en$/);
  await page.getByRole("button", { name: "Element", exact: true }).click();
  const code = page.getByRole("dialog", { name: "Share" }).getByRole("textbox", { name: "In a page of your own" });
  expect(await code.inputValue()).toContain('<lab-neuron x="2,0,-2" w="1.5,0,1" activation="relu">');
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "This lab alone" }).click();
  await page.waitForURL(/lab\.html#lab=neuron&x=2,0,-2/);
  await setNumber(page, "Input x2", "1");
  await page.waitForURL(/lab\.html#lab=neuron&x=2,1,-2&w=1\.5,0,1&activation=relu$/);
});

test("each view has its own; going back and forth brings them back", async () => {
  const page = await openLab("descent&polynomial=x^2-4x&start=-1.5&eta=0.25");
  const polynomial = page.getByRole("textbox", { name: /polynomial/i });
  expect(await polynomial.inputValue()).toBe("x² − 4x");
  await openView(page, "Momentum");
  await page.waitForURL(/#lab=descent&view=momentum$/);
  await page.evaluate(() => {
    location.hash = "#lab=descent&view=momentum&course=lecture&mu=0.75";
  });
  await expect.poll(() => page.getByRole("textbox", { name: /momentum/i }).inputValue()).toBe("0.75");
  await page.goBack();
  await page.goBack();
  await page.waitForURL(/#lab=descent&polynomial=x\^2-4x&start=-1\.5&eta=0\.25$/);
  expect(await polynomial.inputValue()).toBe("x² − 4x");
});

test("labs that load the digits take their values when these are there", async () => {
  const page = await openLab("layer&view=batch&network=figure&layer=4&examples=3");
  await page.getByRole("button", { name: /figure/i, pressed: true }).waitFor();
  expect(await page.getByRole("textbox", { name: /examples/i }).inputValue()).toBe("3");
  await page.evaluate(() => {
    location.hash = "#lab=loop&minibatch=2";
  });
  await expect.poll(() => page.getByRole("textbox", { name: "Minibatch i" }).inputValue()).toBe("2");
  await page.evaluate(() => {
    location.hash = "#lab=result&minibatches=40000";
  });
  await page.getByRole("button", { name: "40,000", pressed: true }).waitFor();
  await page.waitForURL(/#lab=result&minibatches=40000$/);
});

test("what is illegal or unknown is as the lab begins, and is told in the lab", async () => {
  const page = await openFile("embed.html#lab=descent&view=race&start=9,9&surface=saddle&colour=blue&lang=en");
  await page.getByText(/“colour” is nothing that a link can say/).waitFor();
  await page.waitForURL(/#lab=descent&view=race&surface=saddle&lang=en$/);
  await page.evaluate(() => {
    location.hash = "#lab=neuron&b=7&w=1,1,1";
  });
  await page.getByText(/b is “7”; expected -3 … 3/).waitFor();
  await page.waitForURL(/#lab=neuron&w=1,1,1$/);
});

test("a tag says them in attributes, a script in the property", async () => {
  await withHost(
    '<!doctype html><html lang="en"><title>Host</title><lab-descent eta="0.5" view="momentum" mu="0.25"></lab-descent>',
    async ({ page, own, errors }) => {
      await importInto(page, `${own}elements/lab-descent.js`);
      await page.getByRole("tab", { name: "Momentum", selected: true }).waitFor();
      const values = () => page.locator("lab-descent").evaluate((lab) => (lab as unknown as { values: object }).values);
      await page.getByText(/eta is “0.5”; expected 0.001 … 0.2/).waitFor();
      await expect.poll(values).toEqual({ mu: "0.25" });
      await page.locator("lab-descent").evaluate((lab) => {
        lab.addEventListener("lab-change", () => lab.setAttribute("data-changed", ""));
        Object.assign(lab, { values: { eta: 0.1, start: 1 } });
      });
      await page.locator("lab-descent[data-changed]").waitFor();
      expect(await values()).toEqual({ start: "1", eta: "0.1" });
      expect(errors).toEqual([]);
    },
  );
});
