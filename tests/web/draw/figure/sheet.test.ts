import { expect, test } from "vitest";
import { drawSheet, type Mark } from "../../../../web/src/draw/figure/sheet";
import { paper } from "../../../../web/src/kit/paper";

const body = { content: "<path/>", width: 400, height: 100 };
const sheet = { title: "A < B", legend: [] as Mark[], body, captions: ["one", "two"] };

const heightOf = (svg: string): number => Number(/height="(\d+)"/.exec(svg)?.[1]);

test("a file of its own: sized, on white, title and captions as text", () => {
  const svg = drawSheet(sheet, paper);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="448" height="\d+" viewBox="0 0 448 \d+"/);
  expect(svg).toContain(`<title>A &lt; B</title><rect width="448" height="${heightOf(svg)}" fill="#ffffff"/>`);
  for (const text of [">A &lt; B</text>", ">one</text>", ">two</text>", "<path/>"]) expect(svg).toContain(text);
  expect(svg).not.toMatch(/href|url\(|style|var\(|class=/);
});

test("a legend that is too long for a line takes another", () => {
  const marks = (count: number): Mark[] =>
    Array.from({ length: count }, (_, index) => ({ name: `run ${index}, test`, color: "#123456", shape: "line" }));
  const [one, few, many] = [1, 2, 12].map((count) => drawSheet({ ...sheet, legend: marks(count) }, paper));
  expect(heightOf(few ?? "")).toBe(heightOf(one ?? ""));
  expect(heightOf(many ?? "")).toBeGreaterThan(heightOf(one ?? ""));
  const ends = [...(many ?? "").matchAll(/<text x="([\d.]+)"[^>]*>run/g)].map(([, x]) => Number(x));
  expect(Math.max(...ends)).toBeLessThan(400);
});
