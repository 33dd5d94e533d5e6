import { expect, test } from "vitest";
import { type QrCode, qrCode } from "../../../web/src/draw/qr";
import { decoded } from "../../decoded";

function codeOf(text: string): QrCode {
  const code = qrCode(text);
  if (!code) throw new Error("too long for a code");
  return code;
}

test.each([
  "https://digits.example/#v=1&seed=7",
  `https://digits.example/#v=1&layers=64,128,64,10&hide=${"network,".repeat(40)}`,
  "#ü",
])("a scanner reads what was written: %.40s", (text) => {
  expect(decoded(codeOf(text))).toBe(text);
});

test("a margin of four modules is light, as scanners want it", () => {
  const { side, path } = codeOf("digits");
  const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect([Math.min(...places), Math.max(...places)]).toEqual([4, side - 5]);
});

test("the longest link that a code takes is one; a longer one has none", () => {
  expect(codeOf("w".repeat(2953)).side).toBe(177 + 8);
  expect(qrCode("w".repeat(2954))).toBeNull();
  expect(qrCode("ü".repeat(1477))).toBeNull();
});
