/** Pixels as squares: an embedded bitmap would be blurred by most programs that enlarge it. */

import type { Rgb } from "../color";
import { tag } from "./svg";

/** A color over white paper, `#rrggbb`. */
export function flat(color: Rgb, alpha: number): string {
  const channels = color.map((channel) =>
    Math.round(255 + (channel - 255) * alpha)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${channels.join("")}`;
}

/** One path for each color; `scale` is the side of a pixel. What is fully transparent is left out. */
export function drawMosaic(pixels: Uint32Array, columns: number, scale: number): string {
  const paths = new Map<number, string[]>();
  for (let at = 0; at < pixels.length; ) {
    const color = pixels[at] ?? 0;
    const end = (Math.floor(at / columns) + 1) * columns;
    let next = at + 1;
    while (next < end && pixels[next] === color) next++;
    if (color >>> 24 > 0) {
      const path = paths.get(color) ?? [];
      if (path.length === 0) paths.set(color, path);
      const length = next - at;
      path.push(`M${at % columns} ${Math.floor(at / columns)}h${length}v1h-${length}z`);
    }
    at = next;
  }
  const shapes = [...paths].map(([color, path]) => tag("path", { fill: fillOf(color), d: path.join("") }));
  // Without crispEdges, hair lines shine through between squares that touch.
  return tag("g", { transform: `scale(${scale})`, "shape-rendering": "crispEdges" }, ...shapes);
}

function fillOf(color: number): string {
  return flat([color & 255, (color >> 8) & 255, (color >> 16) & 255], (color >>> 24) / 255);
}
