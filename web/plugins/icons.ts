/** Pictures for where no SVG is taken: what installs the page, and cards of links to it. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Plugin } from "vite";

/** Apple's and the maskable one are cut to a shape by who shows them, so they have none of their own. */
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
