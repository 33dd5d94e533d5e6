import { expect, test } from "vitest";
import { namesOf } from "../../../web/src/state/address";
import { fragmentOf } from "../../../web/src/state/query";
import { loadRules } from "../../wasm/rules";

const names = namesOf((await loadRules()).rules);

test.each([
  ["?preset=figure&seed=7", "", "#preset=figure&seed=7"],
  ["?lab=descent&view=race&eta=0.1", "", "#lab=descent&view=race&eta=0.1"],
  ["?preset=figure&amp;seed=7).", "", "#preset=figure&seed=7"],
  ["?preset%3Dfigure%26seed%3D7", "", "#preset=figure&seed=7"],
  ["?preset=figure", "#seed=7", "#seed=7&preset=figure"],
  ["?seed=7", "#seed=7", "#seed=7"],
  ["?seed=7&colour=blue", "", "#seed=7&colour=blue"],
  ["?seed=7&utm_source=mail&fbclid=x", "", "#seed=7"],
  ["?lang=de&theme=dark", "", "#lang=de&theme=dark"],
  ["?momentum=0.5", "", "#momentum=0.5"],
])("%s with %s is the address %s", (query, fragment, meant) => {
  expect(fragmentOf(query, fragment, names)).toBe(meant);
});

test.each(["", "?", "?v=2", "?id=12&file=index.html", "?id=12&lang=de", "?utm_source=mail", "?fbclid=x"])(
  "%s is the host's query",
  (query) => {
    expect(fragmentOf(query, "#seed=7", names)).toBeNull();
  },
);
