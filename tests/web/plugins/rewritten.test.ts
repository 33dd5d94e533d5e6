import { expect, test } from "vitest";
import { rewritten } from "../../../web/plugins/rewritten";

const rename = (code: string): string =>
  rewritten("some.js", code, (replace) => ({
    Identifier(node) {
      if (node.name === "old") replace(node, "newer");
    },
  }));

test("what has the syntax is replaced wherever it stands, and nothing else", () => {
  expect(rename('old(old, "old"); // old')).toBe('newer(newer, "old"); // old');
});

test("places are counted as JavaScript counts them", () => {
  expect(rename('"😀 ä"; old')).toBe('"😀 ä"; newer');
});

test("code that cannot be read is named", () => {
  expect(() => rename("old(")).toThrow(/^some\.js: /);
});
