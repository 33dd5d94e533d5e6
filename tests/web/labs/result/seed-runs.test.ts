import { beforeAll, expect, test, vi } from "vitest";
import type { Snapshot } from "../../../../web/src/engine/protocol";
import { type SeedEngine, SeedRuns } from "../../../../web/src/labs/result/seed-runs";
import type { Spec } from "../../../../web/src/plain/spec";
import { presets } from "../../fixture";

const lecture = presets.get("lecture") as Spec;

beforeAll(() => {
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw));
});

/** An engine that ends a run when told to, with as many right digits as its seed. */
class Played {
  readonly configured: Spec[] = [];
  readonly close = vi.fn(() => this.#reject?.(new Error("the playground was closed")));
  #resolve: ((snapshot: Snapshot) => void) | null = null;
  #reject: ((error: Error) => void) | null = null;
  #run = 0;

  configure = async (spec: Spec) => {
    this.configured.push(spec);
    this.#run++;
    return { restarted: true, snapshot: this.#snapshot(0, "") };
  };

  call = async (method: string) => {
    if (method === "train") return this.#train();
    if (method === "next") return new Promise<Snapshot>(() => undefined);
    const paused = this.#snapshot(7, "");
    this.#resolve?.(paused);
    return paused;
  };

  #train(): Promise<Snapshot> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  end(): void {
    this.#resolve?.(this.#snapshot(this.configured.at(-1)?.minibatches ?? 0, "minibatches"));
  }

  fail(sentence: string): void {
    this.#reject?.(new Error(sentence));
  }

  #snapshot(minibatch: number, ending: string): Snapshot {
    const confusion = new Array<number>(100).fill(0);
    confusion[0] = this.configured.at(-1)?.seed ?? 0;
    confusion[1] = 10 - confusion[0];
    const report = { minibatch, confusion, checksum: `c${this.#run}`, ending };
    return { run: this.#run, report } as unknown as Snapshot;
  }
}

function begin(length = 100) {
  const engine = new Played();
  const runs = new SeedRuns(
    async () => ({ engine: engine as unknown as SeedEngine, lecture }),
    length,
    () => undefined,
  );
  return { engine, runs };
}

/** Lets what waits go on. */
const breath = () => new Promise((done) => setTimeout(done, 5));

test("seed after seed is trained, each with the lecture's settings", async () => {
  const { engine, runs } = begin();
  void runs.train();
  await breath();
  expect([runs.seed, runs.current?.minibatches]).toEqual([1, 0]);
  engine.end();
  await breath();
  engine.end();
  await breath();
  expect(runs.ended.map(({ seed, accuracy, minibatches }) => [seed, accuracy, minibatches])).toEqual([
    [1, 0.1, 100],
    [2, 0.2, 100],
  ]);
  expect(engine.configured.map(({ seed, minibatches }) => [seed, minibatches])).toEqual([
    [1, 100],
    [2, 100],
    [3, 100],
  ]);
});

test("a pause keeps the run, and it goes on from there", async () => {
  const { engine, runs } = begin();
  const trained = runs.train();
  await breath();
  runs.pause();
  await trained;
  expect([runs.training, runs.current?.minibatches, runs.ended.length]).toEqual([false, 7, 0]);
  void runs.train();
  await breath();
  expect(engine.configured).toHaveLength(1);
  engine.end();
  await breath();
  expect(runs.ended).toHaveLength(1);
});

test("a pause of no more than a moment leaves one run, not two", async () => {
  const { engine, runs } = begin();
  const trained = runs.train();
  await breath();
  runs.pause();
  void runs.train();
  await breath();
  engine.end();
  await breath();
  expect([runs.ended.length, engine.configured.length, runs.training]).toEqual([1, 2, true]);
  runs.pause();
  await trained;
  expect(runs.training).toBe(false);
});

test("runs of another length are kept apart, and nothing of an unfinished one gets among them", async () => {
  const { engine, runs } = begin();
  void runs.train();
  await breath();
  engine.end();
  await breath();
  runs.length = 5;
  await breath();
  expect([runs.ended.length, runs.seed, engine.configured.at(-1)?.minibatches]).toEqual([0, 1, 5]);
  engine.end();
  await breath();
  expect(runs.ended.map(({ minibatches }) => minibatches)).toEqual([5]);
  runs.length = 100;
  expect(runs.ended.map(({ minibatches }) => minibatches)).toEqual([100]);
});

test("a failure is said, what has ended is kept, and another try opens a new worker", async () => {
  const { engine, runs } = begin();
  const trained = runs.train();
  await breath();
  engine.end();
  await breath();
  engine.fail("out of memory");
  await trained;
  expect([runs.failure?.sentence, runs.training, runs.ended.length]).toEqual(["out of memory", false, 1]);
  expect(engine.close).toHaveBeenCalled();
  void runs.train();
  await breath();
  expect([runs.failure, runs.training, runs.seed]).toEqual([null, true, 2]);
});

test("a run that is left waits where it is and goes on; without one, the worker ends", async () => {
  const { engine, runs } = begin();
  const trained = runs.train();
  await breath();
  runs.leave();
  await trained;
  expect([runs.training, runs.current?.minibatches, runs.failure]).toEqual([false, 7, null]);
  expect(engine.close).not.toHaveBeenCalled();
  void runs.train();
  await breath();
  engine.end();
  await breath();
  expect([runs.ended.length, engine.configured.map(({ seed }) => seed)]).toEqual([1, [1, 2]]);
  runs.length = 5;
  runs.leave();
  expect(engine.close).toHaveBeenCalled();
});

test("closing is no failure", async () => {
  const { runs } = begin();
  const trained = runs.train();
  await breath();
  runs.close();
  await trained;
  expect([runs.failure, runs.training, runs.current]).toEqual([null, false, null]);
});
