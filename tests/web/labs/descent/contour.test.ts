import { expect, test } from "vitest";
import { bandsOf, levelsOf } from "../../../../web/src/labs/descent/contour";

test("levels rise by one ratio, up to below the top", () => {
  const levels = levelsOf([0, 3, 200], 10);
  expect(levels).toHaveLength(10);
  const ratios = levels.slice(1).map((level, index) => level / (levels[index] ?? 0));
  for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0);
  expect(levels.at(-1)).toBeLessThan(200);
});

test("a slope from left to right is cut where its height says, with the first row at the bottom", () => {
  const [band] = bandsOf([0, 1, 2, 0, 1, 2], 3, 2, [0.5], 200, 100);
  const xs = [...(band?.path.matchAll(/[ML](-?[\d.]+),/g) ?? [])].map((match) => Number(match[1]));
  expect(Math.min(...xs)).toBe(50);
  const [top] = bandsOf([0, 0, 0, 9, 9, 9], 3, 2, [4.5], 200, 100);
  const ys = [...(top?.path.matchAll(/,(-?[\d.]+)/g) ?? [])].map((match) => Number(match[1]));
  expect(Math.max(...ys)).toBe(50);
});
