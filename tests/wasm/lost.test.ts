import { afterEach, expect, test, vi } from "vitest";
import type { Saved } from "../../web/src/engine/protocol";
import { compileModule, readDigits } from "./module";
import { Page } from "./runner-page";

const SPEC = "optimizer=adam\nsampling=epochs\nbatch_size=100\nlearning_rate=0.01";
const OWN = [{ values: Array<number>(64).fill(3), label: 7 }];

const pages: Page[] = [];

async function opened(saved: Saved | null = null): Promise<Page> {
  const page = new Page();
  pages.push(page);
  const { glue, module } = await compileModule();
  await page.call("open", { glue, module, digits: await readDigits(), saved });
  return page;
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const { runner } of pages.splice(0)) runner.close();
});

test("another worker goes on with what one has saved, to the bit", async () => {
  const one = await opened();
  await one.call("configure", { spec: SPEC });
  await one.call("own", { digits: OWN });
  await one.call("freeze", { layer: 0, input: 20, unit: 3, frozen: true });
  const { run } = await one.call("step", { minibatches: 130 });
  const memory = await one.call("beat");
  const end = await one.call("step", { minibatches: 170 });
  if (!memory) throw new Error("nothing was saved");

  const other = await opened({ memory, own: OWN, hasPen: false });
  const { restarted, snapshot } = await other.call("configure", { spec: SPEC });
  expect(restarted).toBe(false);
  expect(snapshot).toMatchObject({ run, halt: { kind: "paused" }, report: { minibatch: 130 } });
  // The page gives a new worker its digits, whatever it knows of them.
  await other.call("own", { digits: OWN });
  expect((await other.call("examples", { subset: "training" })).labels).toHaveLength(1438);
  expect((await other.call("step", { minibatches: 170 })).report).toEqual(end.report);
  await other.call("own", { digits: [] });
  expect((await other.call("examples", { subset: "training" })).labels).toHaveLength(1437);
});

test("under another spec, what was saved begins anew", async () => {
  const one = await opened();
  await one.call("step", { minibatches: 5 });
  const memory = await one.call("beat");
  if (!memory) throw new Error("nothing was saved");
  const other = await opened({ memory, own: [], hasPen: false });
  const { restarted, snapshot } = await other.call("configure", { spec: "seed=2" });
  expect([restarted, snapshot.report.minibatch]).toEqual([true, 0]);
});

test("a run that stands still is saved once", async () => {
  const page = await opened();
  expect(await page.call("beat")).not.toBeNull();
  expect(await page.call("beat")).toBeNull();
  await page.call("step", { minibatches: 1 });
  expect(await page.call("beat")).not.toBeNull();
});

test("a trap is the last that is said, to whoever waits", async () => {
  const page = await opened();
  const [trained, next] = [page.call("train", { pace: 20 }), page.call("next")];
  await next;
  const later = page.call("next");
  vi.spyOn(performance, "now").mockImplementation(() => {
    throw new WebAssembly.RuntimeError("unreachable");
  });
  await expect(trained).rejects.toThrow("unreachable");
  await expect(later).rejects.toThrow("unreachable");
  expect(new Set(page.last)).toEqual(new Set(["unreachable"]));
  vi.restoreAllMocks();
  // It must not wait for an answer for ever.
  await expect(page.call("step", { minibatches: 1 })).rejects.toThrow();
});

test("of a trap behind the answer, whoever waits for the next state is told, too", async () => {
  const page = await opened();
  await page.call("next");
  const later = page.call("next");
  vi.spyOn(performance, "now").mockImplementation(() => {
    throw new WebAssembly.RuntimeError("unreachable");
  });
  await page.call("own", { digits: OWN });
  await expect(later).rejects.toThrow("unreachable");
  expect(page.last).toEqual(["unreachable"]);
});

test("what is refused is no trap", async () => {
  const page = await opened();
  await expect(page.call("configure", { spec: "batch_size=0" })).rejects.toThrow("batch_size is 0");
  expect(page.last).toEqual([]);
  expect((await page.call("step", { minibatches: 1 })).report.minibatch).toBe(1);
});
