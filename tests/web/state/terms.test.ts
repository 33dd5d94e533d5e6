import { expect, test } from "vitest";
import { PLACES } from "../../../web/src/state/course";
import { placeFor, TERMS } from "../../../web/src/state/terms";
import { words } from "../../../web/src/texts/en/help";

test("every term of the glossary is there, in the glossary's order", () => {
  expect(TERMS).toEqual(Object.keys(words.glossary));
});

test("each term has its place in the course; softmax is no topic of the lecture", () => {
  const places = TERMS.map(placeFor);
  expect(TERMS.filter((_, index) => places[index] === null)).toEqual(["softmax"]);
  for (const place of places) if (place) expect(PLACES).toContainEqual(place);
  expect(placeFor("jacobian")).toEqual({ lab: "calculus", view: "jacobian" });
});
