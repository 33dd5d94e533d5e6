import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LABS } from "../../web/src/state/course";
import { countWorkers, goRound, removeHastily } from "../e2e/rounds";
import { type Served, serve } from "../e2e/serve";
import { goWild, lie } from "../e2e/wild";
import { ENGINES } from "../engines/engines";
import { checksumIn } from "../engines/in-page";
import type { OpenEngine, Tab } from "../engines/tab";
import { published } from "../published.mjs";

/** A new seed each day. */
const SEED = Number(process.env.WILD ?? Math.floor(Date.now() / 86_400_000));
const MINUTES = Number(process.env.LONG ?? 60);
/** Milliseconds between two checks of whether what the page shows is true. */
const BETWEEN = 2500;

/** Firefox's error for a page that is left while an import is under way. */
const LEFT = /error loading dynamically imported module/;

/** Storage is cleared from this page, because leaving the playground itself would store something again. */
const EMPTY = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Empty</title>';

const ADDRESSES = ["", "embed.html", ...LABS.map(({ lab }) => `#lab=${lab}`)];

/** Counts, whose sums are said at the end. */
interface Done {
  presses: number;
  rounds: number;
  removals: number;
  pages: number;
}

/** Opens the page at the next address: presses at random, goes round, removes playgrounds in haste, and then trains. */
async function visit(tab: Tab, url: string, done: Done): Promise<void> {
  const address = ADDRESSES[done.pages % ADDRESSES.length] ?? "";
  await tab.goto(url + address);
  for (let look = 0; look < 8; look++) {
    const pressed = await tab.run(goWild, [SEED * 100_000 + done.pages * 10 + look, BETWEEN] as const);
    const last = `seed ${SEED}, page ${done.pages} ${address}, the last: ${pressed.slice(-40).join(" > ")}`;
    expect(await tab.run(lie), last).toBe("");
    expect(
      tab.errors.filter((error) => !LEFT.test(error)),
      last,
    ).toEqual([]);
    done.presses += pressed.length;
  }
  await tab.goto(`${url}empty.html`);
  await tab.run(() => localStorage.clear());
  await tab.goto(url);
  await tab.run(countWorkers);
  for (let time = 0; time < 5; time++) {
    await tab.run(goRound, 2);
    await tab.run(removeHastily, 12);
  }
  done.rounds += 10;
  done.removals += 60;
  expect(await tab.run(checksumIn, 100), `seed ${SEED}, page ${done.pages}`).toBe(published("lecture", 100));
  expect(await tab.run(() => document.documentElement.dataset.workers)).toBe("1");
  done.pages++;
}

describe.each(ENGINES)("$name", (engine) => {
  if (engine.missing) {
    test.skip(`not here: ${engine.missing} is not installed`, () => {});
    return;
  }
  let opened: OpenEngine;
  let served: Served;
  beforeAll(async () => {
    served = await serve(/$^/, { pages: { "/empty.html": EMPTY } });
    opened = await engine.open();
  });
  afterAll(async () => {
    await opened?.close();
    await served?.close();
  });

  test(`takes whatever is done with it for ${MINUTES} minutes`, async () => {
    const tab = await opened.newTab();
    const done: Done = { presses: 0, rounds: 0, removals: 0, pages: 0 };
    const end = performance.now() + 60_000 * MINUTES;
    while (performance.now() < end) {
      await visit(tab, served.url, done);
      console.info(`${engine.name} ${opened.version}, seed ${SEED}: ${JSON.stringify(done)}`);
    }
  });
});
