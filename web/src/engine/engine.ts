import type { Classification, Inspection, SpecField, Trace } from "../../../wasm/playground";
import { needsPen } from "../state/data";
import { type Spec, type SpecInput, specFromText, specToText } from "../state/spec";
import type { LoadedPlayground } from "./load";
import { loadPenDigits } from "./pen-digits";
import type {
  Examples,
  Method,
  OwnDigit,
  Pace,
  ParameterAddress,
  Params,
  Part,
  Reply,
  Request,
  Result,
  Snapshot,
  UnitParameters,
} from "./protocol";
import TrainingWorker from "./worker?worker";

/** Where the runner is: a worker, or what does as well where there can be none. */
export interface Place {
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: Request): void;
  terminate(): void;
}

/** Starts one; it may throw, fail or stay silent. */
export type Start = () => Place;

/** Milliseconds; a slow network has fetched the worker's code by then. */
const SILENCE = 15_000;

/** What has worked before is tried first. */
let start: Start = () => new TrainingWorker();

interface Waiting {
  resolve(result: Result<Method>): void;
  reject(error: Error): void;
}

/**
 * The page's end of a training worker. Calls are carried out in order; each promise settles when its call is done, and
 * rejects with a sentence.
 */
export class Engine {
  /** Every field of the spec, in reading order. */
  readonly fields: readonly SpecField[];
  readonly presets: ReadonlyMap<string, Spec>;
  readonly #playground: LoadedPlayground;
  readonly #place: Place;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #failure: Error | null = null;
  #pen: Promise<void> | null = null;
  #hasPen = false;
  /** Calls wait for it. */
  #gate: Promise<void> | null = null;

  /** Starts the lecture's run, in a worker wherever the browser allows one. Rejects with a sentence. */
  static async open(playground: LoadedPlayground): Promise<Engine> {
    return Engine.#openIn(start, playground).catch(async () => {
      const { elsewhere } = await import("./elsewhere");
      return elsewhere(async (other) => {
        const engine = await Engine.#openIn(other, playground);
        start = other;
        return engine;
      });
    });
  }

  static async #openIn(begin: Start, playground: LoadedPlayground): Promise<Engine> {
    const engine = new Engine(playground, begin());
    const silent = setTimeout(() => engine.#fail(new Error("the training worker does not answer")), SILENCE);
    const { glue, module, digits } = playground;
    try {
      await engine.#call("open", { glue, module, digits });
      return engine;
    } catch (error) {
      engine.close();
      throw error;
    } finally {
      clearTimeout(silent);
    }
  }

  private constructor(playground: LoadedPlayground, place: Place) {
    this.#playground = playground;
    this.#place = place;
    this.fields = playground.core.specFields();
    this.presets = new Map(
      playground.core.presets().map(({ name, spec }) => [name, specFromText(spec, this.fields)] as const),
    );
    place.onmessage = ({ data }) => this.#settle(data);
    place.onerror = (event) => this.#fail(new Error(`the training worker failed: ${event.message || "no reason"}`));
  }

  /** The sentence that says what is illegal about a spec, or "". At once: it does not ask the worker. */
  check(spec: Spec | SpecInput): string {
    return this.#playground.core.checkSpec(specToText(spec));
  }

  /** Rejects, and changes nothing, when the pen digits are needed and cannot be fetched. */
  async configure(spec: Spec): Promise<Result<"configure">> {
    const params = { spec: specToText(spec) };
    if (!needsPen(spec) || this.#hasPen) return this.#call("configure", params);
    const brought = this.bringPen();
    // What is called meanwhile must not overtake it; whether the digits came is for this call to say.
    const open = (): void => {
      this.#gate = null;
    };
    this.#gate = brought.then(open, open);
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
  train(pace: Pace): Promise<Snapshot> {
    return this.#call("train", { pace });
  }
  pace(pace: Pace): Promise<null> {
    return this.#call("pace", { pace });
  }
  pause(): Promise<Snapshot> {
    return this.#call("pause", {});
  }
  step(minibatches: number): Promise<Snapshot> {
    return this.#call("step", { minibatches });
  }
  reset(): Promise<Snapshot> {
    return this.#call("reset", {});
  }
  draw(values: Float32Array<ArrayBuffer>): Promise<Trace> {
    return this.#call("draw", { values });
  }
  predict(values: Float32Array<ArrayBuffer>): Promise<Float32Array<ArrayBuffer>> {
    return this.#call("predict", { values });
  }
  next(): Promise<Snapshot> {
    return this.#call("next", {});
  }
  examples(part: Part): Promise<Examples> {
    return this.#call("examples", { part });
  }
  classify(part: Part): Promise<Classification> {
    return this.#call("classify", { part });
  }
  weights(layer: number): Promise<Float32Array<ArrayBuffer>> {
    return this.#call("weights", { layer });
  }
  parameters(): Promise<Float32Array<ArrayBuffer>> {
    return this.#call("parameters", {});
  }
  adopt(parameters: Float32Array<ArrayBuffer>): Promise<Snapshot> {
    return this.#call("adopt", { parameters });
  }
  inspect(values: Float32Array<ArrayBuffer>, label: number): Promise<Inspection> {
    return this.#call("inspect", { values, label });
  }
  unit(layer: number, unit: number): Promise<UnitParameters> {
    return this.#call("unit", { layer, unit });
  }
  saliency(values: Float32Array<ArrayBuffer>, output: number): Promise<Float32Array<ArrayBuffer>> {
    return this.#call("saliency", { values, output });
  }
  varied(digit: number, specs: readonly string[], samples: number): Promise<readonly Float32Array[]> {
    return this.#call("varied", { digit, specs, samples });
  }
  setParameter(address: ParameterAddress, value: number): Promise<Snapshot> {
    return this.#call("setParameter", { ...address, value });
  }
  freeze(address: ParameterAddress, frozen: boolean): Promise<null> {
    return this.#call("freeze", { ...address, frozen });
  }
  own(digits: readonly OwnDigit[]): Promise<Snapshot> {
    return this.#call("own", { digits });
  }
  rewind(minibatch: number): Promise<Snapshot> {
    return this.#call("rewind", { minibatch });
  }

  /** Ends the worker; what is still waiting rejects. */
  close(): void {
    this.#fail(new Error("the playground was closed"));
  }

  async #fetchPen(): Promise<void> {
    await this.#post("pen", { digits: await loadPenDigits() });
    this.#hasPen = true;
  }

  #call<M extends Method>(method: M, params: Params<M>): Promise<Result<M>> {
    return this.#gate ? this.#gate.then(() => this.#post(method, params)) : this.#post(method, params);
  }

  #post<M extends Method>(method: M, params: Params<M>): Promise<Result<M>> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    const id = ++this.#lastId;
    return new Promise<Result<M>>((resolve, reject) => {
      // The worker answers a call by its id with that call's result: the one thing the compiler cannot see.
      this.#waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
      this.#place.postMessage({ id, method, params } as Request);
    });
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.ok) waiting?.resolve(reply.result);
    else waiting?.reject(new Error(reply.error));
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#place.terminate();
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
