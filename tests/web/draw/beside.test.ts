import { expect, test } from "vitest";
import { beside } from "../../../web/src/draw/beside";

const view = { width: 1000, height: 700 };
const card = { width: 300, height: 200 };

test.each([
  ["right of it", { left: 20, top: 100, width: 200, height: 300 }, { left: 234, top: 100 }],
  ["left of it", { left: 700, top: 100, width: 280, height: 300 }, { left: 386, top: 100 }],
  ["under it", { left: 20, top: 20, width: 960, height: 60 }, { left: 350, top: 94 }],
  ["above it", { left: 20, top: 500, width: 960, height: 180 }, { left: 350, top: 286 }],
  ["at the lower end", { left: 20, top: 20, width: 960, height: 660 }, { left: 350, top: 488 }],
])("a card goes %s where there is room", (_, target, position) => {
  expect(beside(target, card, view)).toEqual(position);
});

test("a card stays in the window whatever it stands beside", () => {
  for (const top of [-300, 0, 650, 900]) {
    const position = beside({ left: 10, top, width: 200, height: 50 }, card, view);
    expect(position.top).toBeGreaterThanOrEqual(12);
    expect(position.top + card.height).toBeLessThanOrEqual(view.height - 12);
  }
});
