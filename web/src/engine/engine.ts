import { needsPen } from "../plain/data";
import type { OwnDigit } from "../plain/examples";
import { errorOf, faultOf } from "../plain/fault";
import { type Spec, specToText } from "../plain/spec";
import { Heartbeat } from "./heartbeat";
import type { LoadedPlayground } from "./load";
import { loadPenDigits } from "./pen-digits";
import type { Arguments, Method, Params, Reply, Request, Result, Saved } from "./protocol";
import TrainingWorker from "./worker?worker";
import type { Start, WorkerLike } from "./worker-like";

const silence = (): Error => errorOf(faultOf("worker_silent", "the training worker does not answer"));

/** How an engine is opened. */
export interface Opening {
  /** When it is aborted, the worker ends. */
  readonly left?: AbortSignal | undefined;
  /** A run of the same module to go on with, instead of the lecture's. */
  readonly saved?: Saved | null | undefined;
}

/** Milliseconds; a slow network has fetched the worker's code by then. */
const SILENCE = 15_000;

/** The way that worked last is tried first. */
let start: Start = () => new TrainingWorker();

interface Waiting {
  readonly method: Method;
  resolve(result: Result<Method>): void;
  reject(error: Error): void;
}

/**
 * The page's end of a training worker. Calls are carried out in order; each promise settles when its call is done, and
 * rejects with a sentence.
 */
export class Engine {
  /** The run as last saved; at first, the one that it goes on with. */
  saved: Saved | null = null;
  #own: readonly OwnDigit[] = [];
  /** Settles with the reason when the worker is gone, whatever the cause. */
  readonly ended: Promise<Error>;
  readonly #playground: LoadedPlayground;
  readonly #worker: WorkerLike;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #failure: Error | null = null;
  #end: (error: Error) => void = () => undefined;
  readonly #heartbeat = new Heartbeat(
    () => this.#beat(),
    () => [...this.#waiting.values()].some(({ method }) => method !== "next"),
    () => this.#fail(silence()),
  );
  #pen: Promise<void> | null = null;
  #hasPen = false;
  /** Calls wait for it. */
  #gate: Promise<void> | null = null;

  /** Starts the lecture's run, in a worker wherever the browser allows one. Rejects with a sentence. */
  static async open(playground: LoadedPlayground, { left, saved = null }: Opening = {}): Promise<Engine> {
    const openIn = async (begin: Start): Promise<Engine> => {
      left?.throwIfAborted();
      const engine = new Engine(playground, begin());
      left?.addEventListener("abort", () => engine.close());
      await engine.#begin(saved);
      start = begin;
      return engine;
    };
    return openIn(start).catch(async (error: unknown) => {
      if (left?.aborted) throw error;
      const { elsewhere } = await import("./elsewhere");
      return elsewhere(openIn);
    });
  }

  async #begin(saved: Saved | null): Promise<void> {
    const silent = setTimeout(() => this.#fail(silence()), SILENCE);
    const { glue, module, digits } = this.#playground;
    try {
      const begin = performance.now();
      await this.call("open", { glue, module, digits, saved });
      // How fast it is at all; what it does later takes a part of that.
      this.#heartbeat.slowest = (performance.now() - begin) / 3;
      this.saved = saved;
      this.#own = saved?.own ?? [];
      this.#hasPen = saved?.hasPen ?? false;
    } catch (error) {
      this.close();
      throw error;
    } finally {
      clearTimeout(silent);
    }
  }

  private constructor(playground: LoadedPlayground, worker: WorkerLike) {
    this.#playground = playground;
    this.#worker = worker;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    worker.onmessage = ({ data }) => this.#settle(data);
    worker.onerror = ({ message }) => this.#fail(failed(message || "no reason"));
  }

  /** Rejects, and changes nothing, when the pen digits are needed and cannot be fetched. */
  async configure(spec: Spec): Promise<Result<"configure">> {
    const params = { spec: specToText(spec) };
    if (!needsPen(spec) || this.#hasPen) return this.call("configure", params);
    const brought = (this.#gate ?? Promise.resolve()).then(() => this.bringPen());
    // Calls made meanwhile must not overtake this one; only this one reports whether the digits came.
    const open = (): void => {
      if (this.#gate === gate) this.#gate = null;
    };
    const gate = brought.then(open, open);
    this.#gate = gate;
    await brought;
    return this.#post("configure", params);
  }

  /** Fetches the pen digits, unless they are there. Rejects with a sentence when they do not come. */
  bringPen(): Promise<void> {
    this.#pen ??= this.#fetchPen().catch((error: unknown) => {
      this.#pen = null;
      throw error;
    });
    return this.#pen;
  }

  /** One of the table in protocol.ts. */
  call<M extends Method>(method: M, ...given: Arguments<M>): Promise<Result<M>> {
    return this.#gate ? this.#gate.then(() => this.#post(method, ...given)) : this.#post(method, ...given);
  }

  /** Ends the worker; what is still waiting rejects. */
  close(): void {
    this.#fail(new Error("the playground was closed"));
  }

  async #beat(): Promise<void> {
    const [own, hasPen] = [this.#own, this.#hasPen];
    const memory = await this.#post("beat");
    // If the user's digits have changed meanwhile, this is another run.
    if (memory && own === this.#own) this.saved = { memory, own, hasPen };
  }

  /** A run saved with other digits of the user is another run. */
  #take(own: readonly OwnDigit[]): void {
    if (own === this.#own) return;
    this.#own = own;
    this.saved = null;
  }

  async #fetchPen(): Promise<void> {
    await this.#post("pen", { digits: await loadPenDigits() });
    this.#hasPen = true;
  }

  #post<M extends Method>(method: M, ...[params]: Arguments<M>): Promise<Result<M>> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    const id = ++this.#lastId;
    const own = this.#own;
    if (method === "own") this.#take((params as Params<"own">).digits);
    if (method !== "next" && method !== "open") this.#heartbeat.start();
    const answer = new Promise<Result<M>>((resolve, reject) => {
      // The worker answers a call by its id with that call's result: the one thing the compiler cannot see.
      this.#waiting.set(id, { method, resolve: resolve as Waiting["resolve"], reject });
      this.#worker.postMessage({ id, method, params } as Request);
    });
    if (method === "own") answer.catch(() => this.#take(own));
    return answer;
  }

  #settle(reply: Reply): void {
    this.#heartbeat.heard();
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.ok) waiting?.resolve(reply.result);
    else waiting?.reject(errorOf(reply.fault));
    if (!reply.ok && reply.isLast) this.#fail(failed(reply.fault.sentence));
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#heartbeat.stop();
    this.#worker.terminate();
    this.#end(this.#failure);
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

const failed = (reason: string): Error =>
  errorOf(faultOf("worker_failed", `the training worker failed: ${reason}`, reason));
