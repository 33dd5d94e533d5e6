/** Pen strokes as smooth lines. */

import { type Placement, type Point, placed, type Strokes } from "../state/pen";

function at({ x, y }: Point): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}

/** A path through the middles between points, each of which bends it. It begins and ends where the pen did. */
export function inkPath(strokes: Strokes, placement: Placement): string {
  return strokes
    .map((stroke) => {
      const points = stroke.map((point) => placed(placement, point));
      const [first, last] = [points[0], points.at(-1)];
      if (!first || !last) return "";
      const bends = points.slice(1, -1).map((point, index) => {
        const next = points[index + 2] ?? last;
        return `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
      });
      return `M${at(first)}${bends.join("")}L${at(last)}`;
    })
    .join("");
}
