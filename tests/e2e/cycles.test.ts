/** Repeated use leaves nothing behind: 200 rounds of opening and closing everything. */
import type { CDPSession } from "playwright-core";
import { expect, test } from "vitest";
import { open, untilReport, useBrowser } from "./browser";
import { goRound } from "./rounds";

useBrowser();

/** Rounds before the first measurement, so that everything has been loaded once; and rounds between the two measurements. */
const [BEFORE, BETWEEN] = [20, 200];

/** Nodes and listeners of one playground. */
const [NODES, LISTENERS] = [3600, 240];

/** What the page holds after a garbage collection. */
async function held(devtools: CDPSession): Promise<{ nodes: number; listeners: number; heap: number }> {
  await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const of = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { nodes: of("Nodes"), listeners: of("JSEventListeners"), heap: of("JSHeapUsedSize") };
}

test(`${BETWEEN} rounds leave no node, no listener, no memory and no worker behind`, async () => {
  const page = await open();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  await page.evaluate(goRound, BEFORE);
  const before = await held(devtools);
  await page.evaluate(goRound, BETWEEN);
  const after = await held(devtools);
  console.info(JSON.stringify({ before, after }));
  // Forty playgrounds were put in and taken out; less than three playgrounds' worth may remain.
  expect(after.nodes - before.nodes).toBeLessThan(3 * NODES);
  expect(after.listeners - before.listeners).toBeLessThan(3 * LISTENERS);
  expect(after.heap - before.heap).toBeLessThan(4_000_000);
  expect(page.workers()).toHaveLength(1);
  await untilReport(page, ({ minibatch }) => minibatch === 0);
});
