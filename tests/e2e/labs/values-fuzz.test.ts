import { expect, test } from "vitest";
import { VALUES } from "../../../web/src/labs/values";
import { useBrowser } from "../browser";
import { openLab, untilLoaded } from "./lab";

useBrowser();

const NUMBERS = [
  "0",
  "-0",
  "1",
  "2",
  "3",
  "4",
  "-1",
  "0.5",
  "-2.75",
  "1e-6",
  "1e-5",
  "0.19",
  "60",
  "100",
  "-100",
  "1000",
];
const POLYNOMIALS = ["0", "7", "x", "-x^2", "1000x^6-1000x^5", "0.000001x^2", "x^4-2x^2+0.5x", "x^3"];
const NAMES = Object.values(VALUES).flatMap((table) => Object.values(table).flatMap(({ legal }) => legal.split(", ")));

test("whatever a link gives them, legal or not, the labs go on", async () => {
  const page = await openLab("neuron");
  let state = 5;
  const pick = (list: readonly string[]): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)] ?? "";
  };
  const texts = (): string =>
    pick([
      pick(NUMBERS),
      pick(POLYNOMIALS),
      pick(NAMES),
      ...[2, 3, 5, 6].map((n) => Array.from({ length: n }, () => pick(NUMBERS)).join()),
    ]);
  for (const [place, table] of Object.entries(VALUES)) {
    const [lab = "", view = ""] = place.split("/");
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#lab=${lab}&view=${view}`);
    const element = page.locator(`lab-${lab}`);
    // A lab that is open already shows its previous view until it has read the address.
    if (view) await element.locator(`#tab-${view}[aria-selected=true]`).waitFor();
    await untilLoaded(page, lab);
    const given = Array.from({ length: 8 }, () =>
      Object.fromEntries(
        Object.entries(table).map(([name, kind]) => {
          const candidates = Array.from({ length: 30 }, texts);
          return [name, candidates.find((text) => kind.read(text) !== null) ?? pick(candidates)];
        }),
      ),
    );
    const faults = await element.evaluate(async (element, given) => {
      const lab = element as HTMLElement & { values: object; updateComplete: Promise<unknown> };
      const faults: string[] = [];
      for (const values of given) {
        try {
          lab.values = values;
          await lab.updateComplete;
          await new Promise(requestAnimationFrame);
        } catch (error) {
          faults.push(`${JSON.stringify(values)}: ${error}`);
        }
      }
      return faults;
    }, given);
    expect(faults, place).toEqual([]);
    expect(await element.getByRole("heading", { level: 2 }).isVisible(), place).toBe(true);
  }
});
