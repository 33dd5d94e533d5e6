import { expect, test } from "vitest";
import { apart } from "../../../../web/src/labs/descent/apart";

function nearest(spots: readonly (readonly [number, number])[]): number {
  return Math.min(...spots.flatMap(([x, y], i) => spots.slice(i + 1).map(([x2, y2]) => Math.hypot(x2 - x, y2 - y))));
}

test("spots far from all others stay", () => {
  const spots = [
    [0, 0],
    [40, 0],
    [0, 40],
  ] as const;
  expect(apart(spots, 24)).toEqual(spots);
});

test.each([
  ["in one place", Array.from({ length: 5 }, () => [300, 200] as const)],
  ["in a row", Array.from({ length: 5 }, (_, index) => [300 + index, 200] as const)],
  [
    "in two groups",
    [
      [0, 0],
      [1, 1],
      [30, 0],
      [31, 2],
      [30, 3],
    ] as const,
  ],
])("spots %s part, and stay near", (_, spots) => {
  const moved = apart(spots, 24);
  expect(nearest(moved)).toBeGreaterThan(23);
  for (const [index, [x, y]] of moved.entries())
    expect(Math.hypot(x - (spots[index]?.[0] ?? 0), y - (spots[index]?.[1] ?? 0))).toBeLessThan(60);
});
