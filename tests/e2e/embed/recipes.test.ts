import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { useBrowser } from "../browser";
import { CHECKSUM, expectFitting, frameOf, stepIn, withHost } from "./host";
import { recipe } from "./sites";

useBrowser();

/** The HTML that a tool makes of a recipe: raw blocks go through, MyST's directive is a frame. */
function htmlOf(file: string): string {
  const text = recipe(file);
  const raw = Array.from(text.matchAll(/```\{=html\}\n([\s\S]*?)\n```/g), ([, block]) => block).join("\n");
  const [, address] = /```\{iframe\} (\S+)/.exec(text) ?? [];
  if (raw) return `<!doctype html><title>Quarto</title>${raw}`;
  return address
    ? `<!doctype html><title>MyST</title><iframe src="${address}" width="100%" height="600"></iframe>`
    : text;
}

const files = readdirSync(new URL("../../../web/docs/embed/", import.meta.url));
const framed = files.filter((file) => htmlOf(file).includes("<iframe"));

test("each tool has its recipe", () => {
  for (const tool of ["plain", "quarto", "myst", "moodle", "canvas", "wordpress"])
    expect(
      framed.some((file) => file.startsWith(tool)),
      tool,
    ).toBe(true);
});

test.each(framed)("the frame of %s shows what it says, and fits where there is a script for it", async (file) => {
  const html = htmlOf(file);
  await withHost(html, async ({ page, errors }) => {
    const inside = await frameOf(page);
    const [, lab] = /#lab=(\w+)/.exec(html) ?? [];
    if (lab) {
      await inside.locator(`lab-${lab}`).getByRole("heading", { level: 2 }).waitFor();
    } else {
      const isLecture = !html.includes("preset=");
      const report = await stepIn(inside, isLecture ? 100 : 5);
      if (isLecture) expect(report?.checksum).toBe(CHECKSUM);
    }
    if (html.includes("embed.js")) await expectFitting(page);
    expect(errors).toEqual([]);
  });
});

test("a task is as its address says: language, theme, what is hidden and what is fixed", async () => {
  await withHost(htmlOf("task.html"), async ({ page, errors }) => {
    const inside = await frameOf(page);
    await stepIn(inside, 5);
    const spec = await inside.evaluate(() => document.querySelector("digit-playground")?.spec);
    expect(spec).toMatchObject({ layers: [64, 128, 64, 32, 10], seed: 7 });
    await inside.getByRole("button", { name: "Trainieren", exact: true }).waitFor();
    expect(await inside.evaluate(() => document.documentElement.dataset.theme)).toBe("light");
    expect(await inside.getByRole("combobox", { name: "Preset" }).count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
