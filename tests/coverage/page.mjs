// Which lines of web/src the tests run, in Chromium's pages or in Node's tests: either is enough for a line to count.
//
// node tests/coverage/page.mjs [--all] [TEST...]     builds the page unminified into web/dist, so build it anew afterwards
// Fails, without TEST, if fewer lines than LEAST are run.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CoverageReport } from "monocart-coverage-reports";
import { isMain, main, root, Stop, sequence, stage } from "../../.ci/steps.mjs";
import options from "./options.mjs";

const folder = join(root, "build/coverage");

/** Of all lines; a test that fails by chance takes a few with it. */
const LEAST = 0.95;

/** Tests that press at random, measure memory or bytes of the published page, or need another engine. */
const LEFT_OUT = ["engines/**", "e2e/wild*", "e2e/cycles.test.ts", "e2e/first-view.test.ts"];

const NODE = [
  ...["--project", "units", "--project", "module"],
  ...["--coverage.enabled", "--coverage.allowExternal", "--coverage.include=**/web/src/**"],
  ...["--coverage.reporter=lcovonly", `--coverage.reportsDirectory=${join(folder, "node")}`],
];
const BROWSER = ["--project", "browser", ...LEFT_OUT.flatMap((tests) => ["--exclude", tests])];

/** By file of web/src, how often each line has run. */
function linesOf(lcov, lines = new Map()) {
  let counts = new Map();
  for (const line of lcov.split("\n")) {
    const [, file] = /^SF:(?:.*\/)?(web\/src\/.+)$/.exec(line) ?? [];
    if (file) {
      counts = lines.get(file) ?? new Map();
      lines.set(file, counts);
    }
    const [, number, count] = /^DA:(\d+),(\d+)/.exec(line) ?? [];
    if (number) counts.set(Number(number), (counts.get(Number(number)) ?? 0) + Number(count));
  }
  return lines;
}

/** Files that hold only types appear in no report; any other file without a report was loaded by no test. */
function isCode(file) {
  const text = readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
  return /^(export )?(async )?(const|let|function|class|if|for|import ")|^\w+[.(]|^export \{/m.test(text);
}

/** How many lines each room has, what share of all of them was run, and which were not. */
function figuresOf(lines) {
  const rooms = new Map();
  const missing = [];
  for (const [file, counts] of [...lines].sort()) {
    const room = file.split("/").length > 3 ? file.split("/")[2] : "beside the rooms";
    const [all, missed] = rooms.get(room) ?? [0, 0];
    const unreached = [...counts].filter(([, count]) => count === 0).map(([number]) => number);
    rooms.set(room, [all + counts.size, missed + unreached.length]);
    if (unreached.length > 0) missing.push(`${file}: ${unreached.join(" ")}`);
  }
  const whole = [...rooms.values()].reduce(([a, b], [all, missed]) => [a + all, b + missed], [0, 0]);
  const said = ([name, [all, missed]]) => `${name} ${((100 * (all - missed)) / all).toFixed(1)} % of ${all}`;
  const [total, missed] = whole;
  return { figures: [["web/src", whole], ...rooms].map(said), share: (total - missed) / total, missing };
}

if (isMain(import.meta.url))
  await main(async () => {
    const all = process.argv.includes("--all");
    const tests = process.argv.slice(2).filter((each) => each !== "--all");
    rmSync(folder, { recursive: true, force: true });
    process.env.COVERAGE = "1";
    await stage("Page, unminified", () =>
      sequence(
        ["node_modules/.bin/vite", "build", "web"],
        ["node_modules/.bin/vite", "build", "--config", "web/elements.config.ts"],
        ["node_modules/.bin/vite", "build", "--config", "web/single.config.ts"],
      ),
    );
    // A failed test's lines count too.
    for (const given of [NODE, BROWSER])
      spawnSync(
        "node_modules/.bin/vitest",
        ["run", "--config", "tests/vitest.config.ts", "--passWithNoTests", ...given, ...tests],
        { cwd: root, stdio: "inherit" },
      );
    await new CoverageReport(options).generate();
    const lines = linesOf(readFileSync(join(folder, "browser/lcov.info"), "utf8"));
    linesOf(readFileSync(join(folder, "node/lcov.info"), "utf8"), lines);
    const { figures, share, missing } = figuresOf(lines);
    console.log(figures.join("\n"));
    const files = readdirSync(join(root, "web/src"), { recursive: true }).map((name) => `web/src/${name}`);
    const unseen = files.filter((file) => /[^d]\.ts$/.test(file) && !lines.has(file) && isCode(file));
    if (unseen.length > 0) console.log(`in no report: ${unseen.join(" ")}`);
    if (all) console.log(missing.join("\n"));
    if (tests.length === 0 && share < LEAST)
      throw new Stop(`Of web/src ${(100 * share).toFixed(1)} % is run; expected ${100 * LEAST} % or more.`);
  });
