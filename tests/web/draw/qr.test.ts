import { expect, test } from "vitest";
import { qrCode } from "../../../web/src/draw/qr";
import { decoded } from "../../decoded";

test.each([
  "https://digits.example/#v=1&seed=7",
  `https://digits.example/#v=1&layers=64,128,64,10&hide=${"network,".repeat(40)}`,
  "#ü",
])("a scanner reads what was written: %.40s", (text) => {
  expect(decoded(qrCode(text))).toBe(text);
});

test("a margin of four modules is light, as scanners want it", () => {
  const { side, path } = qrCode("digits");
  const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect([Math.min(...places), Math.max(...places)]).toEqual([4, side - 5]);
});
