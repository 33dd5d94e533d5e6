import { expect, test } from "vitest";
import { label, svgAddress, tag, widthOf, wrapped } from "../../../../web/src/draw/figure/svg";

test("what is said cannot become markup", () => {
  expect(label(`<script>&"'`, 0, 0)).toBe(`<text x="0" y="0">&lt;script&gt;&amp;&quot;'</text>`);
  expect(tag("g", { id: `"><script>` })).toBe('<g id="&quot;&gt;&lt;script&gt;"/>');
});

test("numbers are written to a hundredth", () => {
  expect(tag("rect", { x: 1 / 3, y: 2 })).toBe('<rect x="0.33" y="2"/>');
});

test("lines are filled, and no word is lost or broken", () => {
  const words = "the quick brown fox jumps over an extraordinarily long dog";
  const lines = wrapped(words, 100, 12);
  expect(lines.join(" ")).toBe(words);
  for (const line of lines) expect(widthOf(line, 12) <= 100 || !line.includes(" ")).toBe(true);
  expect(lines.length).toBeLessThan(words.split(" ").length);
});

test("an address holds the whole file", () => {
  const svg = '<svg fill="#fff">ä & #</svg>';
  expect(decodeURIComponent(svgAddress(svg).replace(/^[^,]*,/, ""))).toBe(svg);
  expect(svgAddress(svg)).not.toContain("#");
});
