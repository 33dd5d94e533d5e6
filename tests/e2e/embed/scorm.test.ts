import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Frame, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { isReady, openFile, openWatched, useBrowser } from "../browser";
import { openView } from "../labs/lab";
import { type Served, serve } from "../serve";
import { answer, frameOf } from "./host";

useBrowser();

const VERSIONS = ["1.2", "2004"] as const;
type Version = (typeof VERSIONS)[number];
type Way = "frame" | "window";

/** Read from disk: an import by name would give scorm-again's ES modules, and the page needs the plain script. */
const runtimeOf = (version: Version): string => {
  const file = version === "1.2" ? "scorm12.min.js" : "scorm2004.min.js";
  return readFileSync(join(import.meta.dirname, "../../../node_modules/scorm-again/dist", file), "utf8");
};

/** A course platform by scorm-again: the package in a frame or a window, and what was kept at the visit before. */
const platform = (
  version: Version,
): string => `<!doctype html><title>Platform</title><script src="runtime.js"></script><script>
  const settings = { autocommit: false, logLevel: 4 };
  const api = ${version === "1.2" ? "new Scorm12API(settings)" : "new Scorm2004API(settings)"};
  window.${version === "1.2" ? "API" : "API_1484_11"} = api;
  const before = sessionStorage.getItem("kept");
  if (before) api.loadFromJSON(JSON.parse(before), "");
  let ended = 0;
  api.on("${version === "1.2" ? "LMSFinish" : "Terminate"}", () => {
    ended++;
    const { suspend_data, core, completion_status, success_status, score } = JSON.parse(JSON.stringify(api.cmi));
    const next = ${
      version === "1.2"
        ? "{ suspend_data, core: { lesson_status: core.lesson_status, score: { raw: core.score.raw } } }"
        : "{ suspend_data, completion_status, success_status }"
    };
    sessionStorage.setItem("kept", JSON.stringify(next));
  });
  let content = null;
  const start = (way) => {
    if (way === "window") return void (content = open("index.html"));
    document.body.append(Object.assign(document.createElement("iframe"), { src: "index.html", width: 1000, height: 700 }));
  };
  const stop = () => (content ? content.close() : document.querySelector("iframe").remove());
</script><body></body>`;

/** The page with the sharing dialog, once it shows what the address names. */
async function shared(address: string): Promise<Page> {
  const page = await openFile(address);
  if (address.startsWith("#lab")) await page.getByRole("tab", { selected: true }).waitFor();
  else await isReady(page);
  await page.getByRole("button", { name: "Share", exact: true }).filter({ visible: true }).click();
  return page;
}

/** Packages by their link, each made once, by the page itself. */
const packages = new Map<string, Readonly<Record<string, string>>>();

async function made(address: string, version: Version): Promise<Readonly<Record<string, string>>> {
  const known = packages.get(address + version);
  if (known) return known;
  const page = await shared(address);
  await page.getByRole("combobox", { name: "Standard" }).selectOption(version);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the package" }).click(),
  ]);
  const [, lab, view] = /^#lab=(\w+)(?:&view=(\w+))?/.exec(address) ?? [];
  const shown = ["digit-playground", lab, view].filter(Boolean).join("-");
  expect(download.suggestedFilename()).toBe(`${shown}-scorm-${version}.zip`);
  await page.getByText("Saved: upload it to the platform").waitFor();
  const files = unzipSync(await readFile(await download.path()));
  const texts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`/${name}`, strFromU8(bytes)]));
  packages.set(address + version, texts);
  return texts;
}

interface Course {
  readonly page: Page;
  /** Opens the package. */
  start(): Promise<Page | Frame>;
  /** Removes the package, and waits until the platform has noticed. */
  stop(): Promise<void>;
  get(name: string): Promise<string>;
}

async function withCourse(
  address: string,
  version: Version,
  way: Way,
  use: (course: Course) => Promise<void>,
): Promise<void> {
  const served: Served = await serve(/^\/(?!index|platform|runtime)/, {
    pages: {
      ...(await made(address, version)),
      "/platform.html": platform(version),
      "/runtime.js": runtimeOf(version),
      "/favicon.ico": "",
    },
  });
  try {
    const page = await openWatched(`${served.url}platform.html`, served.url);
    await use({
      page,
      start: async () => {
        const window = way === "window" ? page.context().waitForEvent("page") : null;
        await page.evaluate(`start("${way}")`);
        return window ?? frameOf(page);
      },
      stop: async () => {
        const ended = await page.evaluate<number>("ended");
        await page.evaluate("stop()");
        await expect.poll(() => page.evaluate("ended")).toBe(ended + 1);
      },
      // Reads the stored data itself, because SCORM 2004's API answers nothing once the visit is over.
      get: (name) =>
        page.evaluate(
          `"${name}".split(".").slice(1).reduce((at, part) => at[part], JSON.parse(JSON.stringify(api.cmi)))`,
        ),
    });
    await page.context().close();
  } finally {
    await served.close();
  }
}

/** What the two versions call the same. */
const FIELDS = {
  "1.2": { status: "cmi.core.lesson_status", score: "cmi.core.score.raw", mode: "cmi.core.lesson_mode" },
  "2004": { status: "cmi.completion_status", score: "cmi.score.raw", mode: "cmi.mode" },
} as const;

const WAYS = VERSIONS.flatMap((version) => (["frame", "window"] as const).map((way) => [version, way] as const));

describe.each(WAYS)("SCORM %s in a %s", (version, way) => {
  const { status, score } = FIELDS[version];

  test("a lab: untouched it has no score; each answer is kept, and it goes on where it was", async () => {
    await withCourse("#lab=layer&view=batch", version, way, async ({ page, start, stop, get }) => {
      await (await start()).getByRole("tab", { name: "Batch", selected: true }).waitFor();
      await stop();
      expect([await get(score), await get(status)]).toEqual(["", "incomplete"]);
      await page.reload();
      const place = await start();
      await place.getByRole("tab", { name: "Batch", selected: true }).waitFor();
      expect(await place.getByRole("link", { name: "Lecture" }).count()).toBe(0);
      await answer(place, "7");
      await expect.poll(() => get(score)).toBe("0");
      await answer(place, "128");
      await expect.poll(() => get(score)).toBe("25");
      await openView(place, "Product");
      await stop();
      expect(await get(status)).toBe("incomplete");
      // Read from the platform's store: in SCORM 1.2, a page may not read its own answers.
      const answers = await page.evaluate<string>("JSON.stringify(Object.values(api.cmi.interactions.toJSON()))");
      const wrong = version === "1.2" ? "wrong" : "incorrect";
      const told = (JSON.parse(answers) as Record<string, string>[]).map(({ id, type, result }) => [id, type, result]);
      expect(told).toEqual([
        ["layer/batch", "numeric", wrong],
        ["layer/batch", "numeric", "correct"],
      ]);
      await page.reload();
      const again = await start();
      await again.getByRole("tab", { name: "Product", selected: true }).waitFor();
      await answer(again, "8192");
      await expect.poll(() => get(score)).toBe("50");
      await stop();
    });
  });

  test("a run that reaches the link's accuracy passes", async () => {
    await withCourse(
      "#v=1&preset=modern&seed=7&target_accuracy=0.8&hide=runs",
      version,
      way,
      async ({ start, stop, get }) => {
        const place = await start();
        await isReady(place, 50);
        expect(await place.evaluate(() => document.querySelector("digit-playground")?.spec.seed)).toBe(7);
        expect(await place.getByRole("heading", { name: "Runs" }).count()).toBe(0);
        await place.evaluate(() => document.querySelector("digit-playground")?.train());
        await expect.poll(() => get(score)).toBe("100");
        if (version === "2004") expect(await get("cmi.success_status")).toBe("passed");
        expect(await get(status)).toBe(version === "1.2" ? "passed" : "completed");
        await stop();
      },
    );
  });
});

test("without a platform, the package is the page all the same", async () => {
  const served = await serve(/^\/(?!index)/, {
    pages: { ...(await made("#lab=layer&view=batch", "1.2")), "/favicon.ico": "" },
  });
  const page = await openWatched(`${served.url}index.html`, served.url);
  await page.getByRole("tab", { name: "Batch", selected: true }).waitFor();
  await answer(page, "128");
  await page.getByText("Right.").waitFor();
  await page.context().close();
  await served.close();
});

test("the dialog says what is scored: the lab, its view, a run's target, or nothing", async () => {
  const lab = await shared("#lab=layer&view=batch");
  await lab.getByText("Passed when its 4 questions are answered right.").waitFor();
  await lab.getByRole("combobox", { name: "What is scored" }).selectOption({ label: "This view's question" });
  await lab.getByText("Passed when its question is answered right.").waitFor();
  for (const [address, said] of [
    ["#v=1&target_accuracy=0.95", "Passed when a run reads 95.0 % of the test digits right."],
    ["", "Without a score; completed when something has been trained."],
  ] as const) {
    const page = await shared(address);
    await page.getByText(said).waitFor();
  }
});
