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

/** Milliseconds that the page's main thread computes, task by task and frame by frame, for some seconds. */
export async function watch(page: Page, seconds: number): Promise<{ tasks: number[]; frames: number[] }> {
  const browser = page.context().browser();
  if (!browser) throw new Error("the page has no browser");
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  await page.waitForTimeout(1000 * seconds);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  // The page's process is the one whose main thread draws frames; a blank one may stand by.
  const drawn = traceEvents.filter(({ name }) => name === "FireAnimationFrame");
  const main = drawn[0];
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      name === "ThreadControllerImpl::RunTask" && ph === "X" && pid === main?.pid && tid === main.tid,
  );
  const starts = drawn.map(({ ts }) => ts).sort((a, b) => a - b);
  const frames = starts.slice(1).map((end, index) => {
    const begin = starts[index] ?? end;
    const within = tasks.filter(({ ts }) => ts >= begin && ts < end);
    return within.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  });
  return { tasks: tasks.map(({ tdur = 0 }) => tdur / 1000), frames };
}
