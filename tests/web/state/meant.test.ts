import { expect, test } from "vitest";
import { asksForLabs } from "../../../web/src/state/asks-for-labs";
import { addressOf, COURSE_PAGES, readAddress } from "../../../web/src/state/course";
import { pairsIn } from "../../../web/src/state/fields";
import { LONGEST } from "../../../web/src/state/meant";

const FIGURE = [
  ["preset", "figure"],
  ["learning_rate", "0.002"],
  ["hide", "runs,seed"],
];

const PLAIN = "preset=figure&learning_rate=0.002&hide=runs,seed";

test.each([
  ["as it was written", PLAIN],
  ["of HTML's source", PLAIN.replaceAll("&", "&amp;")],
  ["escaped twice", PLAIN.replaceAll("&", "&amp;amp;")],
  ["by number", PLAIN.replaceAll("&", "&#38;").replaceAll("=", "&#x3D;")],
  ["with one sign escaped", PLAIN.replace("rate=", "rate%3D")],
  ["with the signs = escaped", PLAIN.replaceAll("=", "%3D")],
  ["as a whole", encodeURIComponent(PLAIN)],
  ["as a whole, with its #", encodeURIComponent(`#${PLAIN}`)],
  ["twice as a whole", encodeURIComponent(encodeURIComponent(PLAIN))],
  ["of mail's source", PLAIN.replaceAll("=", "=3D")],
  ["of Markdown", PLAIN.replaceAll("_", "\\_")],
  ["with ? for #", `?${PLAIN}`],
  ["with ? and # for &", PLAIN.replace("&", "?").replace("&", "#")],
  ["with ; for &", PLAIN.replaceAll("&", ";")],
  ["with a path in front", `/?${PLAIN}`],
  ["with a & at each end", `&${PLAIN}&`],
  ["with blanks", PLAIN.replaceAll("&", "%20&%20")],
])("an address %s says the same", (_, text) => {
  expect(pairsIn(`#${text}`)).toEqual(FIGURE);
});

test.each([
  ".",
  ",",
  ")",
  ").",
  ">",
  "%3E",
  "&gt;",
  "&gt;.",
  "&amp;gt;",
  '"',
  "%22",
  "&quot;",
  "'",
  "’",
  "%E2%80%9D",
  "“.",
  "%E2%80%9C)%2C",
  "»",
  "]",
  "**",
  "`",
  "…",
  "%E2%80%A6",
  " ",
  "%20",
  "%C2%A0",
  "\u200b",
  "!?",
  "。",
])("%s behind an address is of the text around it", (behind) => {
  expect(pairsIn(`#${PLAIN}${behind}`)).toEqual(FIGURE);
});

test.each([
  [
    "#layers=64,10&weights=3DAB_",
    [
      ["layers", "64,10"],
      ["weights", "3DAB_"],
    ],
  ],
  [
    "#polynomial=7x^2%2B3x-9&eta=1e-3",
    [
      ["polynomial", "7x^2+3x-9"],
      ["eta", "1e-3"],
    ],
  ],
  ["#seed=", [["seed", ""]]],
  ["#b=0%26lang%3Dx", [["b", "0&lang=x"]]],
  ["#lab", [["lab", ""]]],
  ["#seed=%E0%A4%A", [["seed", "%E0%A4%A"]]],
  ["#", []],
  ["", []],
])("%s says what it says", (text, pairs) => {
  expect(pairsIn(text)).toEqual(pairs);
});

test("what is no address at all is read in no time", () => {
  for (const piece of ["%20", "&amp;", "%25", "&#", "\\_", "=3D", "%E2%80%9D", "&quot;"]) {
    expect(pairsIn(piece.repeat(LONGEST / piece.length)).length).toBeLessThanOrEqual(LONGEST);
    expect(pairsIn(piece.repeat(LONGEST)).length).toBeLessThanOrEqual(LONGEST * 8);
  }
});

test("before an address is read, it is known whether it asks for the labs", () => {
  const own = COURSE_PAGES.map(addressOf);
  const bent = ["#lab", "#lab.", "#lang=de&lab=layer", "#lab%3Dlayer%26view%3Dbatch", "#v%3D1%26lab%3Dlayer"];
  const others = ["", "#playground", "#v=1&seed=7", "#hide=lab", "#label=1", "#lab-x=1", "#collab=1"];
  for (const address of [...own, ...bent, ...own.map((address) => address.replaceAll("&", "&amp;")), ...others])
    expect(asksForLabs(address), address).toBe(readAddress(address) !== null);
});
