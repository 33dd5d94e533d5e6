import type { Playground, Report, Session, Trace, WithMemory } from "../../../wasm/playground";
import { CELLS } from "../plain/digit";
import type { OwnDigit, Subset } from "../plain/examples";
import { errorOf, faultBy, faultOf } from "../plain/fault";
import { messageToSelf, Schedule, sliceSize, Throttle } from "./pacing";
import type { Calls, Halt, Method, Pace, Params, Reply, Request, Result, Snapshot } from "./protocol";
import { buffersOf, isTrap, refusal } from "./replies";

/** Milliseconds that the loop trains before it lets messages in. */
const SLICE = 12;

type Training = Playground & WithMemory;

/** What trains at present: until the run ends, or until `target`. */
interface Job {
  readonly ids: number[];
  readonly target: number;
  schedule: Schedule;
}

type Handlers = {
  readonly [M in Method]: (params: Params<M>, id: number) => Result<M> | Promise<Result<M>> | undefined;
};

/**
 * The worker's end: owns the session and the training loop. Trains in slices, lets messages in between two, and answers
 * `next` with the newest state only. A handler that returns undefined answers its call later.
 */
export class Runner {
  readonly #post: (reply: Reply, transfer: Transferable[]) => void;
  readonly #instantiate: (glue: string, module: WebAssembly.Module) => Promise<Training>;
  readonly #later: (work: () => void) => unknown;
  readonly #throttle = new Throttle();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the slice that is due. Slices announced earlier are void, so there is one loop however often the pace changes. */
  #turn = 0;
  #session: Training | null = null;
  #job: Job | null = null;
  #halt: Halt | null = null;
  #drawing = new Float32Array(CELLS);
  #minibatch = 0;
  #millisecondsEach = SLICE;
  /** Counts changes of the run; `#delivered` is the count that `next` delivered last. */
  #version = 1;
  #delivered = 0;
  #next: number[] = [];
  #report: Report | null = null;
  #own: readonly OwnDigit[] = [];
  /** The count that `beat` saved last. */
  #saved = 0;

  constructor(
    post: (reply: Reply, transfer: Transferable[]) => void,
    instantiate: (glue: string, module: WebAssembly.Module) => Promise<Training>,
    later: (work: () => void) => unknown = messageToSelf(),
  ) {
    this.#post = post;
    this.#instantiate = instantiate;
    this.#later = later;
  }

  /** Ends the loop where there is no worker to terminate. */
  close(): void {
    this.#job = null;
    clearTimeout(this.#timer);
    this.#session = null;
  }

  async handle({ id, method, params }: Request): Promise<void> {
    try {
      // `method` and `params` come from one line of the table.
      const handler = this.#handlers[method] as (params: Calls[Method]["params"], id: number) => unknown;
      const result = (await handler(params, id)) as Result<Method> | undefined;
      if (result !== undefined) this.#answer([id], result);
    } catch (error) {
      this.#refuse([id], error);
      if (isTrap(error)) this.#break(error);
    }
    try {
      this.#deliver();
    } catch (error) {
      this.#break(error);
    }
  }

  readonly #handlers: Handlers = {
    open: async ({ glue, module, digits, saved }) => {
      const session = await this.#instantiate(glue, module);
      session.load(digits);
      prepare(session);
      if (saved) {
        session.HEAPU8.set(saved.memory);
        this.#own = saved.own;
        this.#minibatch = this.#evaluate(session).minibatch;
        this.#halt = session.ended() ? this.#end(session) : { kind: "paused" };
      }
      this.#session = session;
      return null;
    },
    pen: ({ digits }) => {
      this.#open().loadPen(digits);
      return null;
    },
    configure: ({ spec }) => {
      const session = this.#open();
      const runs = session.runs();
      session.configure(spec);
      this.#report = null;
      // Another network, or a larger minibatch, may take a thousand times as long.
      this.#millisecondsEach = SLICE;
      const restarted = session.runs() !== runs;
      if (restarted) this.#restarted();
      this.#changed();
      return { restarted, snapshot: this.#snapshot() };
    },
    train: ({ pace }, id) => {
      if (this.#job !== null && this.#job.target === Number.POSITIVE_INFINITY) {
        this.#job.ids.push(id);
        this.#keepPace(this.#job, pace);
      } else {
        this.#start(id, Number.POSITIVE_INFINITY, pace);
      }
      return undefined;
    },
    pace: ({ pace }) => {
      if (this.#job !== null) this.#keepPace(this.#job, pace);
      return null;
    },
    pause: () => {
      this.#stop({ kind: "paused" });
      return this.#snapshot();
    },
    step: ({ minibatches }, id) => {
      this.#start(id, this.#minibatch + minibatches, Number.POSITIVE_INFINITY);
      return undefined;
    },
    reset: () => {
      this.#stop({ kind: "paused" });
      this.#open().reset();
      this.#report = null;
      this.#restarted();
      this.#changed();
      return this.#snapshot();
    },
    draw: ({ values }) => {
      this.#drawing = values;
      return this.#trace(values);
    },
    predict: ({ values }) => {
      const session = this.#open();
      session.predictionInput().set(values);
      session.predict();
      return new Float32Array(session.predictionOutput());
    },
    next: (_, id) => {
      this.#next.push(id);
      return undefined;
    },
    examples: ({ subset }) => this.#examples(subset),
    classify: ({ subset }) => this.#open().classify(subset === "test"),
    weights: ({ layer }) => this.#open().weights(layer),
    parameters: () => this.#open().parameters(),
    inspect: ({ values, label }) => this.#open().inspect(values, label),
    unit: ({ layer, unit }) => {
      const session = this.#open();
      const bias = session.bias(layer);
      const weights = session.weights(layer).filter((_, index) => index % bias.length === unit);
      return { weights, bias: bias[unit] ?? 0, gradient: session.gradient(layer, unit) };
    },
    saliency: ({ values, output }) => this.#open().saliency(values, output),
    varied: ({ digit, specs, samples }) => specs.map((spec) => this.#open().varied(digit, spec, samples)),
    setParameter: ({ value, ...address }) => {
      this.#edit((session) => session.setParameter(address.layer, address.input, address.unit, value));
      return this.#snapshot();
    },
    adopt: ({ parameters }) => {
      this.#edit((session) => session.adopt(parameters));
      return this.#snapshot();
    },
    freeze: ({ frozen, ...address }) => {
      this.#edit((session) => session.freeze(address.layer, address.input, address.unit, frozen));
      return null;
    },
    own: ({ digits }) => {
      this.#takeOwn(digits);
      this.#report = null;
      this.#changed();
      return this.#snapshot();
    },
    rewind: ({ minibatch }) => {
      this.#stop({ kind: "paused" });
      this.#open().rewind(minibatch);
      this.#minibatch = minibatch;
      this.#halt = { kind: "paused" };
      this.#report = null;
      this.#changed();
      return this.#snapshot();
    },
    beat: () => {
      const { HEAPU8, memoryUsed } = this.#open();
      if (this.#saved === this.#version) return null;
      this.#saved = this.#version;
      // Slices the buffer: slicing the array takes seconds in WebKit.
      return new Uint8Array(HEAPU8.buffer.slice(0, memoryUsed()));
    },
  };

  #open(): Training {
    if (this.#session === null) throw errorOf(faultOf("worker_empty", "the training worker has no digits yet"));
    return this.#session;
  }

  #examples(subset: Subset): Result<"examples"> {
    const session = this.#open();
    return subset === "test"
      ? { labels: session.testLabels(), pixels: session.testPixels() }
      : { labels: session.trainingLabels(), pixels: session.trainingPixels() };
  }

  #edit(change: (session: Session) => void): void {
    change(this.#open());
    this.#report = null;
    this.#changed();
  }

  /** Replaces the user's digits, keeping those that both lists begin with. */
  #takeOwn(digits: readonly OwnDigit[]): void {
    const session = this.#open();
    const known = this.#own;
    let same = 0;
    while (same < known.length && isSame(known[same], digits[same])) same++;
    session.removeOwn(known.length - same);
    this.#own = known.slice(0, same);
    const added = digits.slice(same);
    session.addOwn(
      Uint8Array.from(added.flatMap(({ values }) => values)),
      Uint8Array.from(added, ({ label }) => label),
    );
    this.#own = digits;
  }

  #trace(values: Float32Array): Trace {
    return this.#open().trace(values);
  }

  #changed(): void {
    ++this.#version;
  }

  #restarted(): void {
    this.#minibatch = 0;
    this.#halt = null;
    if (this.#job !== null && this.#job.target !== Number.POSITIVE_INFINITY) this.#stop({ kind: "paused" });
  }

  #start(id: number, target: number, pace: Pace): void {
    this.#stop({ kind: "paused" });
    this.#open();
    const job: Job = { ids: [id], target, schedule: new Schedule(pace) };
    this.#job = job;
    this.#halt = null;
    this.#changed();
    this.#slice();
  }

  #keepPace(job: Job, pace: Pace): void {
    job.schedule = new Schedule(pace);
    this.#slice();
  }

  #slice(): void {
    const job = this.#job;
    const session = this.#session;
    if (job === null || session === null) return;
    try {
      const begin = performance.now();
      const due = job.schedule.due(begin);
      const count = Math.min(due, job.target - this.#minibatch, sliceSize(SLICE, this.#millisecondsEach));
      const trained = session.advance(count);
      this.#report = null;
      if (trained > 0) {
        // A clock that ticks once a millisecond may measure 0: with half a slice as the least, the next is at most twice as long.
        this.#millisecondsEach = Math.max(performance.now() - begin, SLICE / 2) / trained;
        this.#minibatch += trained;
        job.schedule.trained(trained);
        session.keep();
        this.#changed();
      }
      if (session.ended()) this.#stop(this.#end(session));
      else if (this.#minibatch >= job.target) this.#stop({ kind: "paused" });
      this.#deliver();
      this.#sleep(due - trained);
    } catch (error) {
      this.#break(error);
    }
  }

  /** A trap leaves the module in no state to go on with. */
  #break(error: unknown): void {
    this.#session = null;
    this.#refuse(this.#job?.ids ?? [], error);
    this.#job = null;
    this.#refuse(this.#next.splice(0), error);
  }

  #end(session: Session): Halt {
    const { ending, divergence } = this.#evaluate(session);
    if (divergence) return { kind: "diverged", reason: divergence };
    if (ending === "target_accuracy") return { kind: "target" };
    return { kind: ending === "patience" ? "patience" : "finished" };
  }

  #sleep(behind: number): void {
    const job = this.#job;
    if (job === null) return;
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const slice = (): void => {
      if (turn === this.#turn) this.#slice();
    };
    if (behind > 0) this.#later(slice);
    else this.#timer = setTimeout(slice, Math.min(1000 / job.schedule.pace, 16));
  }

  /** Ends the job, if there is one, and answers the calls that wait for its end. */
  #stop(halt: Halt): void {
    const job = this.#job;
    if (job === null) return;
    clearTimeout(this.#timer);
    this.#job = null;
    this.#halt = halt;
    this.#changed();
    this.#answer(job.ids, this.#snapshot());
  }

  /** Evaluates the same weights only once, however many ask. */
  #evaluate(session: Session): Report {
    this.#report ??= session.report();
    return this.#report;
  }

  #snapshot(): Snapshot {
    const session = this.#open();
    return {
      run: session.runs(),
      training: this.#job !== null,
      halt: this.#halt,
      report: this.#evaluate(session),
      firstWeights: session.weights(0),
      trace: this.#trace(this.#drawing),
      kept: session.kept(),
    };
  }

  #deliver(): void {
    if (this.#next.length === 0 || this.#session === null || this.#version === this.#delivered) return;
    if (this.#job !== null && !this.#throttle.due()) return;
    this.#delivered = this.#version;
    // Made before the waiting calls are taken: if this traps, they have to be told as well.
    const snapshot = this.#throttle.measure(() => this.#snapshot());
    this.#answer(this.#next.splice(0), snapshot);
  }

  #answer(ids: readonly number[], result: Result<Method>): void {
    for (const id of ids) this.#post({ id, ok: true, result }, ids.length === 1 ? buffersOf(result) : []);
  }

  #refuse(ids: readonly number[], error: unknown): void {
    for (const id of ids) this.#post(refusal(id, error), []);
  }
}

/** Embind numbers calls into JavaScript by first use, in the module's memory: used here in one order, all workers have the same numbers. */
export function prepare(module: Playground): void {
  module.specFields();
  module.report();
  module.kept();
  module.trace(new Float32Array(CELLS));
  // A fault makes lists of texts, by calls that are numbered as well.
  faultBy(() => module.checkSpec("layers="));
}

function isSame(a: OwnDigit | undefined, b: OwnDigit | undefined): boolean {
  return a !== undefined && a.label === b?.label && a.values.every((value, cell) => value === b.values[cell]);
}
