import { expect, test } from "vitest";
import { merged } from "../../../web/src/state/merge";

test.each([
  ["nothing", "abc", "abc", "abc", "abc"],
  ["mine only", "abc", "abcd", "abc", "abcd"],
  ["the other's only", "abc", "abc", "abcx", "abcx"],
  ["both", "abc", "abcd", "abcx", "abcxd"],
  ["removed by me, added by the other", "abc", "ac", "abcx", "acx"],
  ["removed by the other, added by me", "abc", "abcd", "bc", "bcd"],
  ["the same by both, which are two", "a", "ab", "ab", "abb"],
  ["one of two alike", "aab", "ab", "aabx", "abx"],
  ["all by me", "abc", "", "abcx", "x"],
])("%s", (_, base, mine, theirs, all) => {
  expect(merged([...base], [...mine], [...theirs]).join("")).toBe(all);
});

test("entries are the same by their key", () => {
  const [one, two] = [{ id: 1 }, { id: 2 }];
  expect(merged([one], [{ id: 1 }, two], [{ id: 1 }, { id: 3 }], ({ id }) => String(id))).toEqual([
    { id: 1 },
    { id: 3 },
    { id: 2 },
  ]);
});
