import { expect, test } from "vitest";
import { VALUE_NAMES } from "../../../web/src/labs/values";
import {
  CONTROLS,
  canShow,
  frameCode,
  frameOf,
  hasFrames,
  isEmptyPage,
  linkTo,
  PANELS,
  tagCode,
  toggled,
  webAddress,
} from "../../../web/src/share/share";
import { PARTS, readFragment } from "../../../web/src/state/address";
import { presets } from "../fixture";

test("every part that can be hidden has one tick", () => {
  expect([...PANELS, ...CONTROLS].sort()).toEqual([...PARTS].sort());
});

test("the link is the page's own, with another fragment", () => {
  expect(linkTo("https://digits.example/course/?x=1#old", "#v=1&seed=7")).toBe(
    "https://digits.example/course/?x=1#v=1&seed=7",
  );
  expect(linkTo("https://digits.example/#old", "")).toBe("https://digits.example/");
});

test("the frame is the page beside it; its code cannot be left by what it quotes", () => {
  const page = "https://digits.example/course/index.html#lab";
  expect(frameOf(page, "#lab=layer")).toBe("https://digits.example/course/embed.html#lab=layer");
  const code = frameCode(page, '#v=1&seed="><script>', 'A "title" <b>', 480);
  expect(code.match(/"[^"]*"/g)).toHaveLength(6);
  expect(code).not.toMatch(/<b>|"><script>/);
  expect(code).toContain(' height="480" ');
  expect(code).toContain("embed.html#v=1&amp;seed=");
});

test("the element says what the link says, in attributes", () => {
  const rules = { presets, languages: ["en", "de"], check: () => null };
  const { address } = readFragment(
    "#preset=modern&learning_rate=0.1&speed=50&hide=network,runs&fix=spec&theme=dark",
    rules,
  );
  expect(tagCode("https://digits.example/index.html#x", address, rules, VALUE_NAMES)).toBe(
    '<script type="module" src="https://digits.example/elements/digit-playground.js"></script>\n' +
      '<digit-playground spec="preset=modern&amp;learning_rate=0.1" speed="50" hide="network runs" fix="spec" style="--playground-theme: dark"></digit-playground>',
  );
  expect(tagCode("https://digits.example/", readFragment("#v=1", rules).address, rules, VALUE_NAMES)).toMatch(
    /\n<digit-playground><\/digit-playground>$/,
  );
  expect(
    tagCode("https://digits.example/", readFragment("#lab=layer&view=batch", rules).address, rules, VALUE_NAMES),
  ).toMatch(/elements\/lab-layer\.js"><\/script>\n<lab-layer view="batch"><\/lab-layer>$/);
  const descent = readFragment("#lab=descent&polynomial=x^2-1&eta=0.5", rules).address;
  expect(tagCode("https://digits.example/", descent, rules, VALUE_NAMES)).toMatch(
    /\n<lab-descent view="curve" polynomial="x\^2-1" eta="0.5"><\/lab-descent>$/,
  );
  const hostile = readFragment(
    "#lab=descent&%3E%3Cimg%20src%3Dx%3E=1&onclick=alert(1)&eta=%22%3E%3Cb%3Ex",
    rules,
  ).address;
  expect(tagCode("https://digits.example/", hostile, rules, VALUE_NAMES)).toMatch(
    /\n<lab-descent view="curve" eta="&quot;&gt;&lt;b&gt;x"><\/lab-descent>$/,
  );
});

test("a page on a disk has no frames beside it", () => {
  expect(
    ["https://digits.example/", "http://localhost:5173/", "file:///stick/digit-playground.html"].map(hasFrames),
  ).toEqual([true, true, false]);
});

test("what belongs to a hidden part cannot be shown", () => {
  expect([canShow("runs", ["results"]), canShow("runs", ["pad"]), canShow("pad", ["results"])]).toEqual([
    false,
    true,
    true,
  ]);
});

test("a tick is set once, however often", () => {
  expect(toggled(["pad"], "pad", true)).toEqual(["pad"]);
  expect(toggled(["pad", "seed"], "pad", false)).toEqual(["seed"]);
});

test("a page of which nothing is shown is empty; what is within a hidden part is hidden, too", () => {
  const others = PARTS.filter((part) => part !== "runs");
  expect(isEmptyPage(others)).toBe(true);
  expect(isEmptyPage([...PARTS])).toBe(true);
  for (const part of others) expect(isEmptyPage(others.filter((other) => other !== part)), part).toBe(false);
  expect(isEmptyPage([])).toBe(false);
});

test.each([
  ["https://digits.example/course", "https://digits.example/course/"],
  [" digits.example ", "https://digits.example/"],
  ["http://localhost:5173/", "http://localhost:5173/"],
  ["localhost:5173", "https://localhost:5173/"],
  ["https://digits.example/a/index.html#lab=neuron", "https://digits.example/a/index.html"],
  ["", ""],
  ["digits", ""],
  ["file:///stick/digit-playground.html", ""],
  ["javascript:alert(1)", ""],
  ["https://", ""],
])("as the address on the web, %s is %s", (typed, address) => expect(webAddress(typed)).toBe(address));
