import { afterEach, expect, test, vi } from "vitest";
import { compileModule, readDigits } from "./module";
import { Page } from "./runner-page";

afterEach(() => void vi.restoreAllMocks());

/** Safari's clock ticks once a millisecond, and Firefox's ten times a second when it resists fingerprinting. */
test("a clock that does not seem to go on makes no slice more than twice as long as the one before", async () => {
  const due: (() => void)[] = [];
  const page = new Page((work) => due.push(work));
  const { glue, module } = await compileModule();
  await page.call("open", { glue, module, digits: await readDigits() });
  vi.spyOn(performance, "now").mockReturnValue(1000);
  const trained = page.call("train", { pace: Number.POSITIVE_INFINITY });
  for (let slice = 0; slice < 5; slice++) due.shift()?.();
  const { report } = await page.call("pause");
  await trained;
  expect(report.minibatch).toBe(1 + 2 + 4 + 8 + 16 + 32);
  page.runner.close();
});
