/**
 * A workload: `verify()` gives what the driver compares, `reset()` goes back to the start, `run(count)` works.
 * All three may be asynchronous; a run has ended when its promise has.
 */

/** Runs between two looks at the clock, by workload: enough that the clock, coarse in a browser, costs nothing. */
const chunks = new WeakMap();

/** Runs per second over at least `milliseconds`, from the workload's start: all blocks work on the same numbers. */
async function block(workload, milliseconds) {
  await workload.reset();
  let chunk = chunks.get(workload) ?? 1;
  let done = 0;
  let elapsed = 0;
  const start = performance.now();
  while (elapsed < milliseconds) {
    const before = elapsed;
    await workload.run(chunk);
    done += chunk;
    elapsed = performance.now() - start;
    if (elapsed - before < milliseconds / 20) chunk *= 2;
  }
  chunks.set(workload, chunk);
  return (done / elapsed) * 1000;
}

/** Answers one call of the driver; what goes wrong is an answer too. */
export async function answer(workloads, { call, name, milliseconds }) {
  try {
    const workload = workloads[name];
    if (!workload) return { error: `no workload ${name}` };
    if (call === "verify") return await workload.verify();
    return { perSecond: await block(workload, milliseconds) };
  } catch (error) {
    return { error: String(error?.message ?? error) };
  }
}
