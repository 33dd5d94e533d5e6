// Instructions of one training step, counted by valgrind: the same on every machine and under any load, as far as the
// compiler is the same.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { program } from "../../.ci/needs.mjs";
import { root, run, Stop } from "../../.ci/steps.mjs";

const oneStep = join(root, "build/native/bin/one_step");
const presets = ["lecture", "figure", "modern"];
/** Minibatches. The difference between this many and twice as many is the cost of training alone, without the start-up. */
const STEPS = 16;

async function output(command, args) {
  const { status, output } = await run(command, args);
  if (status !== 0) throw new Stop(`${command} ${args.join(" ")}: failed with status ${status}\n${output}`);
  return output;
}

async function counted(preset, minibatches) {
  const options = ["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"];
  const said = await output("valgrind", [...options, oneStep, preset, String(minibatches)]);
  const [, digits] = /\bI +refs: +([\d,]+)/.exec(said) ?? [];
  if (!digits) throw new Stop(`valgrind has not said how many instructions it counted:\n${said}`);
  return Number(digits.replaceAll(",", ""));
}

export async function instructions() {
  if (!program("valgrind")) return { lacking: "valgrind is not installed" };
  if (!existsSync(oneStep))
    throw new Stop("one_step is not there; `cmake --build --preset native` makes it, after `cmake --preset native`.");
  const by = (await output(oneStep, [])).trim();
  const figures = {};
  for (const preset of presets) {
    const steps = (await counted(preset, 2 * STEPS)) - (await counted(preset, STEPS));
    figures[`a step of ${preset}`] = { instructions: Math.round(steps / STEPS) };
  }
  return { by, figures };
}
