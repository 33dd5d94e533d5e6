import type { Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, and how long its thread computed; other programs' share of the machine is not in it. */
  readonly ts: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export interface Watched {
  /** How many there were. */
  readonly frames: number;
  readonly frame: number;
  readonly longestTask: number;
}

const ROUNDS = 3;
const REPORTS = 8;

/**
 * What the page's main thread computes in a frame, and in its longest task, in milliseconds: the median of rounds, for another
 * program that takes the caches' content meets one of them, and what the page does itself meets all.
 */
export async function watch(page: Page): Promise<Watched> {
  const rounds: { tasks: number[]; frames: number[] }[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await record(page, 1.5));
  return {
    frames: rounds.reduce((sum, { frames }) => sum + frames.length, 0),
    frame: median(rounds.flatMap(({ frames }) => frames)),
    longestTask: median(rounds.map(({ tasks }) => Math.max(...tasks))),
  };
}

/** Milliseconds that the page's main thread computes, task by task and frame by frame, for some seconds. */
async function record(page: Page, seconds: number): Promise<{ tasks: number[]; frames: number[] }> {
  const browser = page.context().browser();
  if (!browser) throw new Error("the page has no browser");
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  // So many states are drawn, too, however slow the machine is.
  const drawn = page.evaluate(
    (count) =>
      new Promise<void>((done) => {
        let left = count;
        document.addEventListener("digit-playground-report", () => --left === 0 && done());
      }),
    REPORTS,
  );
  await Promise.all([page.waitForTimeout(1000 * seconds), drawn]);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  // The page's process is the one whose main thread draws frames; a blank one may stand by.
  const fired = traceEvents.filter(({ name }) => name === "FireAnimationFrame");
  const main = fired[0];
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      name === "ThreadControllerImpl::RunTask" && ph === "X" && pid === main?.pid && tid === main.tid,
  );
  const starts = fired.map(({ ts }) => ts).sort((a, b) => a - b);
  const frames = starts.slice(1).map((end, index) => {
    const begin = starts[index] ?? end;
    const within = tasks.filter(({ ts }) => ts >= begin && ts < end);
    return within.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  });
  return { tasks: tasks.map(({ tdur = 0 }) => tdur / 1000), frames };
}
