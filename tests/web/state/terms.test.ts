import { expect, test } from "vitest";
import { PLACES } from "../../../web/src/state/course";
import { placeFor, TERMS } from "../../../web/src/state/terms";
import { words } from "../../../web/src/texts/en/help";

test("every term of the glossary is there, in the glossary's order", () => {
  expect(TERMS).toEqual(Object.keys(words.glossary));
});

test("a term's place is one of the course", () => {
  for (const term of TERMS.filter((term) => placeFor(term))) expect(PLACES).toContainEqual(placeFor(term));
  expect(placeFor("neuron")).toEqual({ lab: "neuron", view: "" });
  expect(placeFor("softmax")).toBeNull();
});
