import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, type TestContext } from "vitest";

/** The one that Debian's packages are for, also where another comes first on the path. */
export const python = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

const NONE = 77;

/** What a NumPy program prints; `given` is there as a value. Skips the test, and says so, where there is no NumPy. */
export function numpyPrints(context: TestContext, program: string, given: unknown = null): string {
  const whole = `
import json, sys
try:
    import numpy as np
except ImportError:
    sys.exit(${NONE})
given = json.load(sys.stdin)
rng = np.random.default_rng(1)
${program}`;
  const { status, stdout, stderr } = spawnSync(python, ["-c", whole], {
    encoding: "utf8",
    input: JSON.stringify(given),
  });
  if (status === NONE) {
    console.info("skipped: this Python has no NumPy (Debian: python3-numpy)");
    context.skip();
  }
  expect(stderr).toBe("");
  return stdout;
}
