import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "./engines";
import { ALWAYS, CHECKSUM, FAULTS, type Fault, STEPS } from "./faults";
import { type Measured, writeTable } from "./faults-table";
import { type Faulty, serveFaulty } from "./faulty";
import * as harness from "./in-harness";
import type { OpenEngine, Tab } from "./tab";

/** In the project `faults`, all of them, and their times are written to the table; otherwise those in which engines may differ. */
const isWhole = process.env.FAULTS === "all";
const faults = FAULTS.filter(({ id }) => isWhole || ALWAYS.includes(id));

const measured: Measured[] = [];
const UNTIL = { there: 0, stepped: 1, trained: 1000 } as const;

/** What the page is opened with: a run that has not ended before the fault comes, however fast the machine. */
const ENDLESS = "#minibatches=10000000";

async function act(tab: Tab, { id, page = ENDLESS, act = [] }: Fault): Promise<void> {
  const calls = {
    lose: () => tab.run(harness.lose, id),
    freeze: () => tab.run(harness.freeze, 6),
    keepDamaged: async () => {
      await tab.run(harness.keepDamaged, `/${id}/`);
      await tab.run(harness.show, `/${id}/${page}`, false);
    },
  };
  for (const step of act) {
    if ("press" in step) await tab.run(harness.press, step.press);
    else if ("until" in step) await tab.run(harness.untilTrained, UNTIL[step.until]);
    else await calls[step.call]();
  }
}

async function expectWorking(tab: Tab, { page = "" }: Fault): Promise<void> {
  if (page.startsWith("lab.html")) expect(await tab.run(harness.hasNumbers)).toBe(true);
  else expect(await tab.run(harness.checksumAfter, STEPS)).toBe(CHECKSUM);
}

describe.each(ENGINES)("$name", (engine) => {
  if (engine.missing) {
    test.skip(`not here: ${engine.missing} is not installed`, () => {});
    return;
  }
  let opened: OpenEngine;
  let served: Faulty;
  let tab: Tab;
  beforeAll(async () => {
    served = await serveFaulty(faults);
    opened = await engine.open();
    tab = await opened.newTab();
    await tab.goto(served.url);
  });
  afterAll(async () => {
    await opened?.close();
    await served?.close();
  });

  test.each(faults)("$name: it is told, and comes back", async (fault) => {
    const { id, page = ENDLESS, says, limit = 5, back, withoutScripts = false } = fault;
    await tab.run(harness.show, `/${id}/${page}`, withoutScripts);
    await act(tab, fault);
    const { text, seconds, all } = await tab.run(harness.seen, says.source, 45);
    expect(text, all).toMatch(says);
    if (text === "Training") await tab.run(harness.untilMoved);
    served.mend(id);
    const begin = performance.now();
    if (back === "reload") await tab.run(harness.show, `/${id}/${page}`, false);
    else if (back !== "on") await tab.run(harness.press, back);
    await expectWorking(tab, fault);
    if (!isWhole) return;
    expect(seconds, text).toBeLessThan(limit);
    const { name, version } = { name: engine.name, version: opened.version };
    measured.push({ fault, engine: `${name} ${version}`, text, seconds, back: (performance.now() - begin) / 1000 });
  });
});

afterAll(() => {
  if (isWhole) writeTable(measured);
});
