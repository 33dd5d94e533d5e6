import { expect, test } from "vitest";
import {
  type Act,
  back,
  calledBy,
  into,
  lineAt,
  linesOf,
  type Moment,
  out,
  over,
  positionOf,
  runTo,
  START,
} from "../../../../web/src/labs/loop/cursor";
import { LISTING } from "../../../../web/src/labs/loop/listing";

const at = (act: Act, example = 0, layer = 0): Moment => ({ act, example, layer });
/** Two examples and two layers. */
const MOMENTS: readonly Moment[] = [
  at("sample"),
  ...[0, 1].flatMap((example) => [
    at("take", example),
    at("forward", example, 0),
    at("forward", example, 1),
    at("loss", example),
    at("backward", example, 1),
    at("backward", example, 0),
  ]),
  at("step", 0, 0),
  at("step", 0, 1),
  at("end"),
];

test("into goes through every line, over stays in fit, out returns to it", () => {
  const first = { position: 2, line: 0 };
  expect(lineAt(MOMENTS, first)).toBe("forward");
  expect(lineAt(MOMENTS, into(MOMENTS, first))).toBe("fc-keep");
  expect(lineAt(MOMENTS, into(MOMENTS, into(MOMENTS, first)))).toBe("fc-sum");
  expect(into(MOMENTS, { position: 2, line: 2 })).toEqual({ position: 3, line: 0 });
  expect(over(MOMENTS, first)).toEqual({ position: 3, line: 0 });
  expect(over(MOMENTS, { position: 2, line: 1 })).toEqual({ position: 2, line: 2 });
  expect(out(MOMENTS, { position: 2, line: 1 })).toEqual({ position: 3, line: 0 });
});

test("every line is reached by steps into, in order, and they end at the end", () => {
  let cursor = START;
  const seen = new Set<string>();
  for (let step = 0; step < 100; step++) {
    seen.add(lineAt(MOMENTS, cursor));
    cursor = into(MOMENTS, cursor);
  }
  expect(lineAt(MOMENTS, cursor)).toBe("end");
  const { predict: _, ...ofFit } = LISTING;
  const named = Object.values(ofFit).flatMap((block) => block.flatMap(({ name }) => name ?? []));
  expect([...seen].sort()).toEqual([...named].sort());
});

test("back undoes over, and stays at the first line", () => {
  expect(back({ position: 3, line: 0 })).toEqual({ position: 2, line: 0 });
  expect(back({ position: 2, line: 2 })).toEqual({ position: 2, line: 1 });
  expect(back(START)).toEqual(START);
});

test("runs to the next time that a line or a layer is reached, never to where it stands", () => {
  expect(runTo(MOMENTS, START, { name: "fc-delta-w" })).toEqual({ position: 6, line: 1 });
  expect(runTo(MOMENTS, { position: 6, line: 1 }, { name: "fc-delta-w" })).toEqual({ position: 12, line: 1 });
  expect(runTo(MOMENTS, { position: 6, line: 0 }, { name: "fc-delta-w" })).toEqual({ position: 6, line: 1 });
  expect(runTo(MOMENTS, { position: 12, line: 1 }, { name: "fc-delta-w" })).toBeNull();
  expect(runTo(MOMENTS, START, { act: "backward", layer: 1 })).toEqual({ position: 5, line: 0 });
  expect(runTo(MOMENTS, { position: 5, line: 0 }, { act: "backward", layer: 1 })).toEqual({ position: 11, line: 0 });
});

test("the lines that a call takes are in the block that it calls", () => {
  for (const moment of MOMENTS) {
    const [own, ...inside] = linesOf(moment);
    expect(LISTING.fit.map(({ name }) => name)).toContain(own);
    const block = calledBy(moment);
    expect(inside.length > 0).toBe(block !== null);
    for (const name of inside) expect(block && LISTING[block].map((line) => line.name)).toContain(name);
  }
});

test("an example begins where it is taken up", () => {
  expect(positionOf(MOMENTS, 1)).toBe(7);
});

test("the listing keeps its indentation", () => {
  const [, first] = LISTING.connected;
  expect(first).toEqual({ depth: 1, code: "def forward(self, x):", name: null });
  expect(LISTING.connected[2]).toEqual({ depth: 2, code: "self.x = x", name: "fc-keep" });
});
