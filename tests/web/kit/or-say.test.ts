import { expect, test } from "vitest";
import { orSay } from "../../../web/src/kit/or-say";
import { orSayWhy } from "../../../web/src/kit/or-say-why";

/** What a part notes for a promise that was handed over. */
function noted(hand: (element: EventTarget) => void): Promise<string> {
  const element = new EventTarget();
  const said = new Promise<string>((resolve) => {
    element.addEventListener("playground-noted", (event) => event instanceof CustomEvent && resolve(event.detail));
  });
  hand(element);
  return said;
}

test("what does not arrive is noted, whatever the browser says of it", async () => {
  const failed = new TypeError("Failed to fetch dynamically imported module: http://localhost/assets/a.js");
  expect(await noted((element) => orSay(element, Promise.reject(failed)))).toBe(
    "This part of the page did not arrive: are you offline?",
  );
});

test("what fails for a reason is noted with it", async () => {
  expect(await noted((element) => orSayWhy(element, Promise.reject(new RangeError("x is 3; it takes 1"))))).toBe(
    "x is 3; it takes 1",
  );
});
