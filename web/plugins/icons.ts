/** Bitmaps for places that take no SVG: the installed page's icons, and the picture on link cards. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Plugin } from "vite";

/** Systems cut Apple's icon and the maskable one to a shape themselves, so those two are plain squares. */
const ICONS = [
  { name: "icon-180.png", pixels: 180, isSquare: true },
  { name: "icon-192.png", pixels: 192, isSquare: false },
  { name: "icon-512.png", pixels: 512, isSquare: false },
  { name: "icon-maskable.png", pixels: 512, isSquare: true },
];

export const CARD = { name: "card.png", width: 1200, height: 630 };

/** Without crisp edges: those are for the sixteen pixels of a tab, and leave steps in a large round corner. */
const read = (file: string): string =>
  readFileSync(join(import.meta.dirname, "..", file), "utf8").replace(' shape-rendering="crispEdges"', "");

const png = (svg: string, width: number): Uint8Array =>
  new Resvg(svg, { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: false } }).render().asPng();

export function icons(): Plugin {
  return {
    name: "icons",
    apply: "build",
    generateBundle() {
      const icon = read("public/favicon.svg");
      const square = icon.replace(/ rx="[^"]*"/, "");
      for (const { name, pixels, isSquare } of ICONS)
        this.emitFile({ type: "asset", fileName: name, source: png(isSquare ? square : icon, pixels) });
      this.emitFile({ type: "asset", fileName: CARD.name, source: png(read("card.svg"), CARD.width) });
    },
  };
}
