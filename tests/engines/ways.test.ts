import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Around, recipe, serveSites, srcdoc, strictPolicy } from "../e2e/embed/sites";
import { serve } from "../e2e/serve";
import { publishedRuns } from "../published.mjs";
import { loadModule, readDigits } from "../wasm/module";
import { ENGINES } from "./engines";
import { isPoliced, keep, numbersOfLab, press, refusalOf, train, workersOfReturned } from "./in-page";
import type { OpenEngine, Tab } from "./tab";

const OWN = "https://digits.example/";
const STEPS = 100;

const frame = (attributes: string, more = ""): string =>
  `<!doctype html><title>Course</title><iframe ${attributes} src="${OWN}embed.html" width="1200" height="300"></iframe>${more}`;

interface Way {
  readonly way: string;
  readonly html: string;
  readonly around?: Around;
  /** Where the playground stands. */
  readonly inFrame: boolean;
  /** The address of its worker, if it has one. */
  readonly worker: readonly string[];
}

const FITS = `<script src="${OWN}embed.js"></script>`;

const WAYS: readonly Way[] = [
  { way: "a frame of another site", html: frame("", FITS), inFrame: true, worker: ["http:"] },
  { way: 'sandbox="allow-scripts"', html: frame('sandbox="allow-scripts"', FITS), inFrame: true, worker: ["blob:"] },
  { way: "an element in srcdoc", html: srcdoc(OWN), inFrame: true, worker: ["blob:"] },
  {
    way: "two elements under a strict policy",
    html: recipe("element.html")
      .replace("<head>", `<head>${strictPolicy(OWN)}`)
      .replace("</body>", "<digit-playground></digit-playground></body>"),
    inFrame: false,
    worker: ["blob:"],
  },
  {
    way: "a frame that is allowed no worker",
    html: frame(""),
    around: { playground: { headers: { "content-security-policy": "worker-src 'none'" } } },
    inFrame: true,
    worker: [],
  },
];

/** Expected messages about refusals: of a worker, before another way is tried, and of a host's icon. */
const EXPECTED = /worker-[\w-]+\.js|worker-src|favicon\.ico/;

/** How many styles were set that the policy has to refuse. */
let triedStyles = 0;

/** What every engine has to reach: the run of seed 1 by the module itself, under Node. */
let checksum: string;
/** The numbers that a lab has said in the first engine. */
let labNumbers: readonly string[] = [];

beforeAll(async () => {
  const session = await loadModule();
  session.load(await readDigits());
  session.advance(STEPS);
  checksum = session.report().checksum;
});

/** On a phone the frame is as tall as what is in it, which is no wider than the frame, and under the pages' policy. */
async function expectFitting(tab: Tab): Promise<void> {
  triedStyles++;
  expect(await tab.runInFrame(isPoliced)).toBe(true);
  await tab.run(() => document.querySelector("iframe")?.setAttribute("width", "360"));
  const missing = async (): Promise<readonly number[]> => {
    const [width, wide, tall] = await tab.runInFrame(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [
        innerWidth,
        scrollWidth - clientWidth,
        Math.ceil(document.documentElement.getBoundingClientRect().height),
      ];
    });
    const height = await tab.run(() => document.querySelector("iframe")?.clientHeight);
    return [Number(width), Number(wide), Number(tall) - Number(height)];
  };
  await expect.poll(missing, { timeout: 30_000 }).toEqual([360, 0, 0]);
}

describe.each(ENGINES)("$name", (engine) => {
  if (engine.missing) {
    test.skip(`not here: ${engine.missing} is not installed`, () => {});
    return;
  }
  let opened: OpenEngine;
  let tabs: Tab[] = [];
  const newTab = async (): Promise<Tab> => {
    const tab = await opened.newTab();
    tabs.push(tab);
    return tab;
  };

  beforeAll(async () => {
    opened = await engine.open();
    console.info(`${engine.name} ${opened.version}`);
  });
  afterEach(async () => {
    const seen = tabs;
    tabs = [];
    await Promise.all(seen.map((tab) => tab.close()));
    const told = seen.flatMap(({ errors }) => errors).filter((error) => !EXPECTED.test(error));
    const ofStyles = told.filter((error) => error.includes("style-src"));
    expect(told.filter((error) => !ofStyles.includes(error)).join("\n"), "console").toBe("");
    expect(ofStyles.length, ofStyles.join()).toBeLessThanOrEqual(triedStyles);
    triedStyles = 0;
  });
  afterAll(() => opened?.close());

  test.each(WAYS)("$way: trains alike, by the worker that may be had", async ({ html, around, inFrame, worker }) => {
    const sites = await serveSites(html, around);
    try {
      const tab = await newTab();
      await tab.goto(sites.url);
      const run: Tab["run"] = (work, ...values) =>
        inFrame ? tab.runInFrame(work, ...values) : tab.run(work, ...values);
      expect(await run(train, STEPS)).toEqual(inFrame ? [checksum] : [checksum, checksum]);
      expect(await run(workersOfReturned, STEPS)).toEqual({ workers: worker, checksum });
      if (html.includes("embed.js")) await expectFitting(tab);
    } finally {
      await sites.close();
    }
  });

  test("our page trains alike, gives a file to save, and goes on without a network", async () => {
    const served = await serve();
    const tab = await newTab();
    await tab.goto(served.url);
    expect(await tab.run(train, STEPS)).toEqual([checksum]);

    await tab.run(press, "Model…");
    const { name, bytes } = await tab.saved(() => tab.run(press, "Save .safetensors"));
    expect(name).toBe("digits-64-128-64-10.safetensors");
    const header = JSON.parse(bytes.subarray(8, 8 + Number(bytes.readBigUInt64LE())).toString());
    expect(header.__metadata__).toBeDefined();

    await tab.run(keep);
    await served.close();
    await tab.goto(served.url);
    expect(await tab.run(train, STEPS)).toEqual([checksum]);
    expect(await tab.run(workersOfReturned, STEPS)).toEqual({ workers: ["http:"], checksum });
  });

  test("the page as one file trains alike from a disk, in a worker", async () => {
    const folder = await mkdtemp(join(tmpdir(), "digit-playground-"));
    try {
      const file = join(folder, "digit-playground.html");
      await cp(join(import.meta.dirname, "../../web/dist/digit-playground.html"), file);
      const tab = await newTab();
      await tab.goto(pathToFileURL(file).href);
      expect(await tab.run(train, STEPS)).toEqual([checksum]);
      expect(await tab.run(workersOfReturned, STEPS)).toEqual({ workers: ["blob:"], checksum });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("what is refused is named", async () => {
    const served = await serve();
    try {
      const tab = await newTab();
      await tab.goto(served.url);
      expect(await tab.run(refusalOf, "learning_rate=nan")).toBe(
        "learning_rate is nan; expected a number from 1e-8 to 1000",
      );
      expect(await tab.run(workersOfReturned, STEPS)).toEqual({ workers: ["http:"], checksum });
    } finally {
      await served.close();
    }
  });

  test("a lab's page says the same numbers everywhere", async () => {
    const served = await serve();
    try {
      const tab = await newTab();
      await tab.goto(`${served.url}lab.html#lab=neuron`);
      const numbers = await tab.run(numbersOfLab, "neuron");
      if (labNumbers.length === 0) labNumbers = numbers;
      expect(numbers).toEqual(labNumbers);
      expect(numbers.length).toBeGreaterThan(20);
    } finally {
      await served.close();
    }
  });

  test("comes to every published checksum", async () => {
    const served = await serve();
    try {
      const tab = await newTab();
      await tab.goto(`${served.url}same.html#lang=en`);
      await tab.run(press, "Compare in this browser");
      const said = () => tab.run(() => document.querySelector("[role=status]")?.textContent ?? "");
      await expect.poll(said, { timeout: 150_000 }).toMatch(/^\d/);
      expect(await said()).toContain(`${publishedRuns} of ${publishedRuns} equal`);
    } finally {
      await served.close();
    }
  });
});
