import jsQR from "jsqr";
import type { QrCode } from "../web/src/draw/qr";

/** Pixels to a module: what scanners see is never as fine as one. */
const MODULE = 4;

/** What a scanner reads of a QR code that is drawn in black on white. */
export function decoded({ side, path }: QrCode): string | undefined {
  const width = side * MODULE;
  const pixels = new Uint8ClampedArray(4 * width * width).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < MODULE; row++) {
      for (let column = 0; column < MODULE; column++) {
        const at = 4 * ((Number(y) * MODULE + row) * width + Number(x) * MODULE + column);
        pixels.fill(0, at, at + 3);
      }
    }
  }
  return jsQR(pixels, width, width)?.data;
}
