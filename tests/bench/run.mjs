// npm run bench [-- --rounds=60 --milliseconds=20 --only=lecture,ours --save] [-- --scaling [--save]]
// Verifies, then measures, in one run and interleaved. --save writes RESULTS.md and its plots.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { main, root, Stop } from "../../.ci/steps.mjs";
import { ratios } from "./bars.mjs";
import { contenders, startHosts } from "./contenders.mjs";
import { machine } from "./machine.mjs";
import { measure, verify } from "./measure.mjs";
import { plotContenders } from "./plot.mjs";
import { prepare } from "./prepare.mjs";
import { jsonLine, ratioTable, saveResults, tableOf } from "./report.mjs";
import { scale } from "./scaling.mjs";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "60" },
    milliseconds: { type: "string", default: "20" },
    only: { type: "string", default: "" },
    scaling: { type: "boolean", default: false },
    save: { type: "boolean", default: false },
  },
});

function number(name, least) {
  const value = Number(options[name]);
  if (!(value >= least)) throw new Stop(`--${name} is "${options[name]}"; expected a number from ${least}.`);
  return value;
}

/** Contenders whose work, id or label has one of the words. */
function chosen() {
  const words = options.only.split(",").filter(Boolean);
  const some = contenders.filter(
    ({ work, id, label }) => words.length === 0 || words.some((word) => `${work} ${id} ${label}`.includes(word)),
  );
  if (some.length === 0) throw new Stop(`--only is "${options.only}"; no contender has such a name.`);
  return some;
}

function show(measured, head) {
  const works = [...new Set(measured.map(({ work }) => work))];
  const found = ratios(measured);
  const parts = [head, ...works.map((work) => tableOf(work, measured)), ratioTable(found)];
  console.log(`\n${measured.map(jsonLine).join("\n")}`);
  console.log(found.map((ratio) => JSON.stringify(ratio)).join("\n"));
  console.log(`\n${parts.join("\n\n")}\n`);
  return parts.join("\n\n");
}

async function compare() {
  const rounds = number("rounds", 1);
  const milliseconds = number("milliseconds", 10);
  const some = chosen();
  await prepare({ scaling: false });
  const hosts = await startHosts(some);
  try {
    await verify(hosts, some);
    const progress = (round) => process.stdout.isTTY && process.stdout.write(`\rRound ${round + 1} of ${rounds} `);
    await measure(hosts, some, { rounds, milliseconds, progress });
    const date = new Date().toISOString().slice(0, 10);
    const text = show(
      some,
      `${date}, ${rounds} blocks of ${milliseconds} ms each. ${await machine(hosts.chromiumVersion)}.`,
    );
    if (options.save) {
      saveResults("comparison", text);
      writeFileSync(join(root, "tests/bench/comparison.svg"), plotContenders(some));
    }
  } finally {
    await hosts.close();
  }
  if (some.some(({ failed }) => failed)) throw new Stop("A contender failed: see above.");
}

await main(() => (options.scaling ? scale(options) : compare()));
