// Where contenders run: child processes and workers in Chromium. Both answer `ask({ call, name, milliseconds })`.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import { program } from "../../.ci/needs.mjs";
import { root } from "../../.ci/steps.mjs";
import { serveFiles } from "./server.mjs";

/** Math libraries that would otherwise take every core. */
const oneThread = { OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };

/** A process that talks as protocol.hpp says. When it dies, every further answer tells why. */
export function startProcess(command, args) {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...oneThread } });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let errors = "";
  child.stderr.on("data", (text) => (errors += text));
  child.on("error", (error) => (errors += error.message));
  child.stdin.on("error", () => {}); // the process has died, as the reply below reports
  return {
    async ask({ call, name, milliseconds = 0 }) {
      child.stdin.write(`${call} ${name} ${milliseconds}\n`);
      const { value, done } = await lines.next();
      return done ? { error: errors.trim().split("\n").at(-1) || "the process has ended" } : JSON.parse(value);
    },
    close: () => child.kill(),
  };
}

const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function startChromium() {
  const served = await serveFiles();
  const browser = await chromium.launch({ executablePath: program("chromium"), args: browserArguments });
  return {
    version: browser.version(),
    /** A page with a worker: peers that share a process would share its garbage collector's threads. */
    async startWorker(module) {
      const page = await browser.newPage();
      await page.goto(served.url);
      await page.evaluate((module) => {
        const worker = new Worker(`/tests/bench/browser-host.mjs#${module}`, { type: "module" });
        let id = 0;
        globalThis.ask = (question) =>
          new Promise((resolve) => {
            const mine = ++id;
            worker.addEventListener("message", function reply({ data }) {
              if (data.id !== mine) return;
              worker.removeEventListener("message", reply);
              resolve(data.reply);
            });
            worker.onerror = ({ message }) => resolve({ error: message || "the worker does not start" });
            worker.postMessage({ id: mine, question });
          });
      }, module);
      return {
        ask: (question) =>
          page.evaluate((asked) => globalThis.ask(asked), question).catch(({ message }) => ({ error: message })),
        close: () => page.close(),
      };
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
