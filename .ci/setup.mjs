// Finds what this machine lacks and installs it. Uses no npm package: it runs before there are any.
//   node .ci/setup.mjs [native] [wasm] [browser] [engines] [clang] [check] [guard] [interchange] [golden] [bench] [npm]     without arguments all but golden and bench
import { statSync } from "node:fs";
import { join } from "node:path";
import { apt, brew } from "./installers.mjs";
import { needs, program, purposes } from "./needs.mjs";
import { isMain, main, root, run, Stop } from "./steps.mjs";

const everyday = ["native", "wasm", "browser", "engines", "clang", "check", "guard", "interchange", "npm"];

export async function setup(sets = everyday) {
  const unknown = sets.find((set) => set !== "npm" && !(set in purposes));
  if (unknown) throw new Stop(`Set ${unknown} is unknown; expected ${[...Object.keys(purposes), "npm"].join(", ")}.`);
  checkNode();
  const missing = needs.filter((need) => need.sets.some((set) => sets.includes(set)) && !need.found());
  if (missing.length > 0) await installPackages(missing, sets);
  if (sets.includes("npm") && npmIsStale()) await installNpm();
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const enough = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19); // as Vite says
  if (!enough) throw new Stop(`Node ${process.versions.node} does not suffice; expected 20.19, 22.12 or newer.`);
}

async function installPackages(wanted, sets) {
  const manager = [apt, brew].find(({ name }) => program(name));
  const missing = manager ? wanted.filter((need) => manager.nameOf(need) !== null) : wanted;
  if (missing.length < wanted.length) {
    const left = wanted.filter((need) => !missing.includes(need));
    const reasons = new Set(left.map(({ sets: [set] }) => purposes[set]));
    console.log(
      `${manager.name} has no ${left.map(apt.nameOf).join(", ")}: ${[...reasons].join(", ")} will be left out.`,
    );
  }
  if (missing.length === 0) return;
  const namesOf = (some) => [...new Set(some.map((manager ?? apt).nameOf))].join(" ");
  const names = namesOf(missing);
  const refusal = manager ? await manager.refusal() : "found neither apt-get nor brew";
  if (refusal) throw new Stop(`Cannot install (${refusal}). Missing: ${names}`);

  const reasons = Object.entries(purposes).map(([set, purpose]) => {
    // A package that serves several sets is named once, with the first that is asked for.
    const mine = missing.filter((need) => need.sets.find((each) => sets.includes(each)) === set);
    return mine.length > 0 ? `${namesOf(mine)} (${purpose})` : "";
  });
  console.log(`Installing with ${manager.name}, some minutes the first time: ${reasons.filter(Boolean).join(", ")}`);
  const start = performance.now();
  const { status, output } = await manager.install(names.split(" "));
  if (status !== 0) throw new Stop(`${manager.name} failed: ${lastError(output)}. Missing: ${names}`);
  const still = missing.filter((need) => !need.found());
  if (still.length > 0) throw new Stop(`${manager.name} has finished, yet not found: ${namesOf(still)}`);
  console.log(`Installed in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
}

/** The most telling line of a failed installation. */
function lastError(output) {
  const lines = output.trim().split("\n");
  const line = lines.find((each) => /^(E|Error|npm error):? .*\S/.test(each)) ?? lines.at(-1);
  return line
    .replace(/^(E|Error|npm error):? */, "")
    .replace(/\.$/, "")
    .trim();
}

/** npm writes node_modules/.package-lock.json last: when it is younger than our lock file, all is there. */
function npmIsStale() {
  const installed = statSync(join(root, "node_modules/.package-lock.json"), { throwIfNoEntry: false });
  return !installed || installed.mtimeMs < statSync(join(root, "package-lock.json")).mtimeMs;
}

async function installNpm() {
  process.stdout.write("Installing npm packages (page, tests) ... ");
  const start = performance.now();
  const { status, output } = await run("npm", [
    "ci",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  if (status !== 0) {
    console.log("failed");
    throw new Stop(`npm ci failed: ${lastError(output)}. Missing: node_modules as in package-lock.json`);
  }
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`);
}

if (isMain(import.meta.url)) await main(() => setup(process.argv.length > 2 ? process.argv.slice(2) : undefined));
