import { setTimeout as wait } from "node:timers/promises";
import { program } from "./needs.mjs";
import { run } from "./steps.mjs";

/** Root itself, sudo that asks at the terminal, or sudo that need not ask; undefined where none will do. */
async function asRoot() {
  if (process.getuid() === 0) return [];
  if (!program("sudo")) return undefined;
  if (process.stdin.isTTY) return ["sudo"];
  const { status } = await run("sudo", ["-n", "true"]);
  return status === 0 ? ["sudo", "-n"] : undefined;
}

async function aptGet(prefix, ...args) {
  // env, because sudo drops our environment. C.UTF-8, because the messages are read below.
  const environment = ["DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8"];
  const [command, ...rest] = [...prefix, "env", ...environment, "apt-get", "-o", "DPkg::Lock::Timeout=300", ...args];
  return run(command, rest);
}

export const apt = {
  name: "apt-get",
  byHand: (names) => `apt-get install --no-install-recommends ${names}`,
  nameOf: (need) => (typeof need.apt === "function" ? need.apt() : need.apt),
  refusal: async () => ((await asRoot()) ? undefined : "not root, and no sudo that works without asking"),
  async install(names) {
    const prefix = await asRoot();
    // A fresh machine has no lists. Their lock has no timeout option, and cloud images update at boot: so try for a minute.
    // Ignore other failures, since one stale source must not stop us: `install` reports whether the packages are available.
    let update = await aptGet(prefix, "update");
    for (let attempt = 0; attempt < 30 && update.output.includes("Could not get lock"); attempt++) {
      await wait(2000);
      update = await aptGet(prefix, "update");
    }
    const result = await aptGet(prefix, "install", "-y", "--no-install-recommends", ...names);
    // Offline, `install` only says that it knows no such package; the output of `update` has the reason.
    const [, reason] = /Failed to fetch \S+\s+(.+)/.exec(update.output) ?? [];
    return result.status !== 0 && reason ? { ...result, output: `E: ${reason}` } : result;
  },
};

export const brew = {
  name: "brew",
  byHand: (names) => `brew install ${names}`,
  nameOf: (need) => (need.brew === undefined ? apt.nameOf(need) : need.brew),
  refusal: async () => undefined,
  install: (names) => run("brew", ["install", ...names]),
};
