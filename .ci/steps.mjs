import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** True in the file that node was told to run. */
export const isMain = (url) => Boolean(process.argv[1]) && realpathSync(process.argv[1]) === fileURLToPath(url);

/** Ends a script with one line and status 1: for faults that the reader can fix, where a stack trace would only hide the message. */
export class Stop extends Error {}

/**
 * Runs a command with no stdin and keeps what it prints; status 127 when it cannot be started. With `show`, the output is printed
 * instead; if `show` is a function, it is given whole lines of standard output and what it returns is printed.
 */
export function run(command, args, { env, show = false } = {}) {
  const isChanged = typeof show === "function";
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", show && !isChanged ? "inherit" : "pipe", show ? "inherit" : "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (text) => {
        output += text;
        if (!isChanged) return;
        const end = output.lastIndexOf("\n") + 1;
        process.stdout.write(show(output.slice(0, end)));
        output = output.slice(end);
      });
    child.on("error", (error) => resolve({ status: 127, output: `${output}${error.message}\n` }));
    child.on("close", (status) => {
      if (isChanged) process.stdout.write(show(output));
      resolve({ status: status ?? 1, output });
    });
  });
}

/** Says what is being done, then its seconds. `work` returns { status, output }; the output is shown on failure only. */
export async function stage(label, work) {
  const start = performance.now();
  process.stdout.write(`${label} ... `);
  const { status, output } = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? "" : "failed, "}${seconds} s\n`);
  if (status === 0) return;
  process.stdout.write(output);
  throw new Stop(`${label}: failed with status ${status}.`);
}

/** Commands one after the other, until one fails. */
export async function sequence(...commands) {
  let output = "";
  for (const [command, ...args] of commands) {
    const result = await run(command, args);
    output += result.output;
    if (result.status !== 0) return { status: result.status, output };
  }
  return { status: 0, output };
}

/** Runs a script's main function. Ctrl-C reaches the children too, so there is nothing to tell and nothing to clean up. */
export async function main(work) {
  for (const [signal, status] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ])
    process.once(signal, () => process.exit(status));
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
