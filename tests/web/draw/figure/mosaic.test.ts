import { expect, test } from "vitest";
import { pixel } from "../../../../web/src/draw/color";
import { drawMosaic, flat } from "../../../../web/src/draw/figure/mosaic";

test("over white, half a color is half as far from it", () => {
  expect(flat([0, 0, 0], 0)).toBe("#ffffff");
  expect(flat([16, 32, 1], 1)).toBe("#102001");
  expect(flat([0, 100, 255], 0.5)).toBe("#80b2ff");
});

test("painted again, the squares give the pixels", () => {
  const colors = [0, pixel([200, 0, 0], 1), pixel([0, 0, 250], 0.4)];
  const columns = 7;
  const pixels = Uint32Array.from({ length: 35 }, (_, index) => colors[((index * index) % 5) % 3] ?? 0);
  const drawn = drawMosaic(pixels, columns, 4);
  const fills = ["", flat([200, 0, 0], 1), flat([0, 0, 250], 102 / 255)];
  const again = new Uint32Array(35);
  for (const [, fill = "", d = ""] of drawn.matchAll(/<path fill="(#\w+)" d="([^"]+)"/g)) {
    for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
      const first = Number(y) * columns + Number(x);
      expect(Number(x) + Number(length)).toBeLessThanOrEqual(columns);
      again.fill(colors[fills.indexOf(fill)] ?? 0, first, first + Number(length));
    }
  }
  expect(again).toEqual(pixels);
  expect(drawn).toContain('transform="scale(4)"');
});
