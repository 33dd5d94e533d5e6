import { expect, test } from "vitest";
import { drawMatrix } from "../../../../web/src/draw/figure/matrix";
import { paper } from "../../../../web/src/kit/paper";

test("every count that is not zero, row by row, each in its cell", () => {
  const counts = Array.from({ length: 100 }, (_, cell) => (cell % 11 === 0 ? 30 + cell : cell % 7 === 0 ? cell : 0));
  const { content, width, height } = drawMatrix(counts, { rows: "true", columns: "answer" }, paper);
  const written = [...content.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="15"[^>]*>(\d+)</g)].map((match) =>
    match.slice(1).map(Number),
  );
  expect(written.map(([, , count]) => count)).toEqual(counts.filter((count) => count > 0));
  const cells = counts.flatMap((count, cell) => (count > 0 ? [cell] : []));
  const columns = [...new Set(written.map(([x]) => x))].sort((a = 0, b = 0) => a - b);
  const rows = [...new Set(written.map(([, y]) => y))].sort((a = 0, b = 0) => a - b);
  expect(written.map(([x, y]) => rows.indexOf(y) * 10 + columns.indexOf(x))).toEqual(cells);
  expect(Math.max(...columns.map((x = 0) => x))).toBeLessThan(width);
  expect(Math.max(...rows.map((y = 0) => y))).toBeLessThan(height);
});

test("a mistake is not in the color of a right answer, and nothing is in neither", () => {
  const counts = new Uint16Array(100);
  counts[0] = 10;
  counts[12] = 5;
  const { content } = drawMatrix(counts, { rows: "", columns: "" }, paper);
  const fills = [...content.matchAll(/<rect[^>]*fill="(#\w+)"/g)].map(([, fill]) => fill);
  expect(fills).toHaveLength(100);
  expect(fills[0]).toBe(paper.positive);
  expect(fills[12]).not.toBe(paper.track);
  expect(fills[12]).not.toBe(fills[0]);
  expect(new Set(fills.filter((_, cell) => cell !== 0 && cell !== 12))).toEqual(new Set([paper.track]));
});
