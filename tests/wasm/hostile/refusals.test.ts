import { beforeAll, expect, test } from "vitest";
import type { Playground, WithMemory } from "../../../wasm/playground";
import { published } from "../../published.mjs";
import { loadModule, readDigits } from "../module";
import { ask, HUGE, HUGE_BYTES, HUGE_NUMBERS, SPITEFUL } from "./given";

// Tens of thousands of errors are made, and nobody reads their stacks.
Error.stackTraceLimit = 0;

let session: Playground & WithMemory;

beforeAll(async () => {
  session = await loadModule();
  session.load(await readDigits());
});

/** Passes a value of the wrong type past the compiler. */
const no = <Type>(value: unknown): Type => value as Type;

/** A refusal names the thing, its value and what is legal. */
const NAMED = /^.+ (is|are) .+; expected .+/s;

test.each<[string, () => unknown]>([
  ["load of 40 MB", () => session.load(HUGE_BYTES)],
  ["loadPen of 40 MB", () => session.loadPen(HUGE_BYTES)],
  ["configure of 40 MB", () => session.configure(HUGE)],
  ["configure of 40 MB of umlauts", () => session.configure("ü".repeat(HUGE.length / 2))],
  ["configure of 2 MB", () => session.configure("x".repeat(2 ** 21))],
  ["configure of a symbol", () => session.configure(no(Symbol("spec")))],
  ["configure of a list", () => session.configure(no([]))],
  ["checkSpec of 40 MB", () => session.checkSpec(HUGE)],
  ["adopt of a thousand million", () => session.adopt(no({ length: 1e9 }))],
  ["adopt of 40 MB", () => session.adopt(HUGE_NUMBERS)],
  ["adopt of null", () => session.adopt(no(null))],
  ["addOwn of 40 MB", () => session.addOwn(HUGE_BYTES, new Uint8Array(1))],
  ["addOwn of 40 MB twice", () => session.addOwn(HUGE_BYTES, HUGE_BYTES)],
  ["addOwn of 40 MB of labels", () => session.addOwn(new Uint8Array(64), HUGE_BYTES)],
  ["addOwn of 40 MB with as many labels", () => session.addOwn(HUGE_BYTES, new Uint8Array(HUGE_BYTES.length / 64))],
  ["addOwn of a number", () => session.addOwn(new Uint8Array(64), no(5))],
  ["setParameter of a symbol", () => session.setParameter(0, 0, 0, no(Symbol("one")))],
  ["setParameter of NaN", () => session.setParameter(0, 0, 0, Number.NaN)],
  ["setParameter of nothing", () => no<() => string>(session.setParameter)()],
  ["freeze of a huge layer", () => session.freeze(1e300, 0, 0, true)],
  ["removeOwn of NaN", () => session.removeOwn(Number.NaN)],
  ["rewind to a huge minibatch", () => session.rewind(1e300)],
])("%s is refused by name, takes no memory and changes nothing", (_, call) => {
  const before = session.report();
  const sentence = ask(call);
  expect(sentence).toMatch(NAMED);
  const used = session.memoryUsed();
  for (let again = 0; again < 10; again += 1) expect(ask(call)).toBe(sentence);
  expect(session.memoryUsed()).toBe(used);
  expect(session.report()).toEqual(before);
});

const NO_LISTS = [null, undefined, 5, Symbol("list"), {}, { length: 1e9 }, { length: 2 ** 30 + 64 }, HUGE_NUMBERS];

test.each<[string, (list: Float32Array) => ArrayLike<number>]>([
  ["trace", (list) => session.trace(list).activations],
  ["inspect", (list) => session.inspect(list, 3).errors],
  ["saliency", (list) => session.saliency(list, 3)],
])("%s of what is no list of 64 is refused", (_, call) => {
  for (const list of [...NO_LISTS, ...SPITEFUL]) expect(ask(() => call(no(list)))).toMatch(NAMED);
});

test("what is no list of strokes has no ink", () => {
  const blank = session.rasterize(new Float32Array(), 2, true, true);
  for (const list of [null, Symbol("list"), SPITEFUL[0]])
    expect(session.rasterize(no(list), 2, true, true)).toEqual(blank);
  for (const list of [{ length: 1e9 }, HUGE_NUMBERS])
    expect(ask(() => session.rasterize(no(list), 2, true, true))).toMatch(NAMED);
});

test("errors by the ten thousand leave stack and memory as they were", () => {
  const lists = [null, ...SPITEFUL];
  const calls = [
    ...lists.map((list) => () => session.trace(no(list))),
    () => session.setParameter(0, 0, 0, no(Symbol("one"))),
    () => session.addOwn(new Uint8Array(6400), no(5)),
    () => session.varied(no({}), "rotation=1", 1),
  ];
  const used = session.memoryUsed();
  for (let count = 0; count < 40_000; count += 1) ask(calls[count % calls.length] as () => unknown);
  expect(session.memoryUsed()).toBeLessThan(used + 2 ** 16);
  expect(session.trace(new Float32Array(64)).activations).toHaveLength(128 + 64 + 10);
});

test("a list that calls the module while it is read does no harm", () => {
  const list = {
    length: 64,
    get 0() {
      session.configure("layers=64,300,10");
      return session.trace(new Float32Array(64)).activations.length;
    },
  };
  ask(() => session.trace(no(list)));
  session.configure("");
  session.advance(100);
  expect(session.report().checksum).toBe(published("lecture", 100));
});
