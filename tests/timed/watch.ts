import type { Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, and the CPU time of its thread, without what other programs take. */
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
/** How much is recorded, however slow the machine is: a second and a half at full frame rate. */
const FRAMES = 90;
const REPORTS = 8;

/**
 * What the page's main thread computes in a frame, and in its longest task, in milliseconds: the median over rounds, because
 * another program that spoils the caches affects one round, while the page's own work shows in all.
 */
export async function watch(page: Page): Promise<Watched> {
  const rounds: { tasks: number[]; frames: number[] }[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await record(page));
  return {
    frames: rounds.reduce((sum, { frames }) => sum + frames.length, 0),
    frame: median(rounds.flatMap(({ frames }) => frames)),
    longestTask: median(rounds.map(({ tasks }) => Math.max(...tasks))),
  };
}

/** Milliseconds that the page's main thread computes, task by task and frame by frame, while the run is drawn. */
async function record(page: Page): Promise<{ tasks: number[]; frames: number[] }> {
  const browser = page.context().browser();
  if (!browser) throw new Error("the page has no browser");
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  await page.evaluate(
    async ([frames, reports]) => {
      const reported = new Promise<void>((done) => {
        let left = reports;
        document.addEventListener("digit-playground-report", () => --left === 0 && done());
      });
      for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
      await reported;
    },
    [FRAMES, REPORTS] as const,
  );
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
