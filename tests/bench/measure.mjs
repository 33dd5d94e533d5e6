import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../.ci/steps.mjs";

/** Furthest that a float32 contender may be from the reference in float64; the steps themselves are of 1e-3 to 1e-1. */
const tolerance = 1e-4;

/** Does the contender do the same work? Adds `verified`, a sentence, or `failed`. */
export async function verify(hosts, contenders) {
  const reference = JSON.parse(readFileSync(join(root, "build/bench/fixtures/reference.json"), "utf8"));
  reference.limit = [2];
  for (const contender of contenders) {
    const reply = await hosts.ask(contender, "verify");
    contender.failed = reply.error ?? wrong(contender, reply, reference[contender.work]);
    contender.verified = contender.failed ? undefined : sentence(contender, reply, reference[contender.work]);
    const { work, id, failed, verified } = contender;
    console.log(`${failed ? "FAILED" : "ok    "} ${work} ${id}: ${failed ?? verified}`);
  }
}

const worst = (values, expected) => Math.max(...values.map((value, i) => Math.abs(value - expected[i])));

function wrong({ checksum }, reply, expected) {
  if (checksum && reply.checksum !== checksum) return `checksum ${reply.checksum}; expected ${checksum}`;
  if (!reply.values) return undefined;
  if (reply.values.length !== expected.length) return `${reply.values.length} numbers; expected ${expected.length}`;
  const error = worst(reply.values, expected);
  return error <= tolerance ? undefined : `off by ${error}; expected at most ${tolerance}`;
}

function sentence({ checksum }, { values }, expected) {
  const parts = checksum ? [`checksum ${checksum}`] : [];
  const error = values ? worst(values, expected) : undefined;
  if (values) parts.push(error === 0 ? "exact" : `within ${error.toExponential(0)}`);
  return parts.join(", ");
}

/** Each round runs one block of every contender, so that other load on the machine hits all alike. Adds `blocks`, per second. */
export async function measure(hosts, contenders, { rounds, milliseconds, progress }) {
  for (const contender of contenders) {
    contender.blocks = [];
    if (contender.failed) continue;
    // Engines compile the loop better while it runs; so warm.
    for (let i = 0; i < 4; i++) await hosts.ask(contender, "block", 100);
  }
  for (let round = 0; round < rounds; round++) {
    progress(round);
    for (const contender of contenders) {
      if (contender.failed) continue;
      const { perSecond, error } = await hosts.ask(contender, "block", milliseconds);
      if (error) contender.failed = error;
      else contender.blocks.push(perSecond);
    }
  }
}

/** The value that a share of the numbers does not exceed. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)];
  return below + (sorted[Math.ceil(at)] - below) * (at - Math.floor(at));
}

/** Rates: of blocks that nothing disturbed (p90), of the middle one, and of the slow tenth. */
export const summary = (blocks) => ({
  p90: quantile(blocks, 0.9),
  median: quantile(blocks, 0.5),
  p10: quantile(blocks, 0.1),
});
