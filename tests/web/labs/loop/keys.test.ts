import { expect, test } from "vitest";
import { keyOf } from "../../../../web/src/labs/loop/keys";

const pressed = (key: string, more: object = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  defaultPrevented: false,
  target: { localName: "button" },
  ...more,
});

test("arrows and function keys step", () => {
  expect(keyOf(pressed("ArrowDown"))).toBe("over");
  expect(keyOf(pressed("F10"))).toBe("over");
  expect(keyOf(pressed("ArrowRight"))).toBe("into");
  expect(keyOf(pressed("F11"))).toBe("into");
  expect(keyOf(pressed("F11", { shiftKey: true }))).toBe("out");
  expect(keyOf(pressed("ArrowUp"))).toBe("back");
  expect(keyOf(pressed("F8"))).toBe("again");
  expect(keyOf(pressed("a"))).toBeNull();
});

test("a key with another meaning is left alone", () => {
  expect(keyOf(pressed("ArrowDown", { defaultPrevented: true }))).toBeNull();
  expect(keyOf(pressed("ArrowLeft", { altKey: true }))).toBeNull();
  expect(keyOf(pressed("ArrowDown", { shiftKey: true }))).toBeNull();
  expect(keyOf(pressed("Home", { target: { localName: "input" } }))).toBeNull();
  expect(keyOf(pressed("F10", { target: { localName: "input" } }))).toBe("over");
  expect(keyOf(pressed("ArrowDown", { composedPath: () => [{ localName: "input" }] }))).toBeNull();
});
