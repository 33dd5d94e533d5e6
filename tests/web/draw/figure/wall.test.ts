import { expect, test } from "vitest";
import { drawWall } from "../../../../web/src/draw/figure/wall";
import { paper } from "../../../../web/src/kit/paper";

test.each([1, 32, 128, 1024])("%d units: a picture each, in full color where the weight is the largest", (units) => {
  const weights = new Float32Array(64 * units);
  weights[9 * units + units - 1] = -2;
  const { content, width, height } = drawWall(weights, 2, (value) => `[${value}]`, paper);
  expect(content.match(/v[\d.]+h-[\d.]+z/g)?.length).toBeGreaterThanOrEqual(units);
  const frames = /d="([^"]+)" fill="none"/.exec(content)?.[1] ?? "";
  expect(frames.match(/M/g)).toHaveLength(units);
  const [x = 0, y = 0] = (/M([\d.]+) ([\d.]+)h[^M]*$/.exec(frames) ?? []).slice(1).map(Number);
  const [, scale] = /scale\(([\d.]+)\)/.exec(content) ?? [];
  const [, column, row] = new RegExp(`fill="${paper.negative}" d="M(\\d+) (\\d+)h1v1h-1z"`).exec(content) ?? [];
  // Pixel 9 is the second of the second line of the last picture.
  expect(Number(column) * Number(scale)).toBeCloseTo(x + Number(scale), 1);
  expect(Number(row) * Number(scale)).toBeCloseTo(y + Number(scale), 1);
  for (const bound of ["[-2]", "0", "[2]"]) expect(content).toContain(`>${bound}</text>`);
  expect(x).toBeLessThan(width);
  expect(y).toBeLessThan(height);
});
