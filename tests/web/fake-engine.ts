/** An engine with made-up but plausible numbers, for looking at the page without the core. */

import type { SpecField } from "../../wasm/playground";
import type { Backend } from "../../web/src/elements/backend";
import type { Engine } from "../../web/src/engine/engine";
import type { Examples, Halt, Pace, Snapshot } from "../../web/src/engine/protocol";
import { type Spec, specToText } from "../../web/src/state/spec";

function field(name: string, kind: string, minimum: number, maximum: number, choices = "", live = false): SpecField {
  return { name, kind, minimum, maximum, choices, live };
}

const activations = "sigmoid,relu,leaky_relu,tanh,identity,softmax";

export const fields: readonly SpecField[] = [
  field("layers", "integers", 1, 1024),
  field("activation", "choices", 0, 0, activations),
  field("output", "choice", 0, 0, activations),
  field("loss", "choice", 0, 0, "squared_error,cross_entropy"),
  field("initializer", "choice", 0, 0, "uniform,xavier,he"),
  field("optimizer", "choice", 0, 0, "sgd,momentum,nesterov,rmsprop,adam"),
  field("learning_rate", "number", 1e-6, 100, "", true),
  field("momentum", "number", 0, 0.999, "", true),
  field("rho", "number", 0, 0.999, "", true),
  field("beta1", "number", 0, 0.999, "", true),
  field("beta2", "number", 0, 0.9999, "", true),
  field("epsilon", "number", 1e-12, 1, "", true),
  field("weight_decay", "number", 0, 1, "", true),
  field("schedule", "choice", 0, 0, "constant,step,cosine"),
  field("step_every", "integer", 1, 1_000_000),
  field("step_factor", "number", 0.001, 1),
  field("sampling", "choice", 0, 0, "random,epochs"),
  field("batch_size", "integer", 1, 1437, "", true),
  field("minibatches", "integer", 1, 1_000_000),
  field("pixels", "choice", 0, 0, "raw,unit"),
  field("split", "choice", 0, 0, "shuffled,writers"),
  field("seed", "integer", 0, 4_294_967_295),
];

export const lecture: Spec = {
  layers: [64, 128, 64, 10],
  activation: ["sigmoid"],
  output: "sigmoid",
  loss: "squared_error",
  initializer: "uniform",
  optimizer: "sgd",
  learningRate: 0.5,
  momentum: 0.9,
  rho: 0.9,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  weightDecay: 0,
  schedule: "constant",
  stepEvery: 10000,
  stepFactor: 0.1,
  sampling: "random",
  batchSize: 64,
  minibatches: 40000,
  pixels: "raw",
  split: "shuffled",
  seed: 1,
};

const figure: Spec = {
  ...lecture,
  layers: [64, 128, 64, 32, 10],
  activation: ["relu"],
  output: "softmax",
  loss: "cross_entropy",
  optimizer: "adam",
  learningRate: 0.001,
  sampling: "epochs",
};
const modern: Spec = { ...figure, layers: [64, 256, 128, 10], schedule: "cosine" };

export const presets: ReadonlyMap<string, Spec> = new Map([
  ["lecture", lecture],
  ["figure", figure],
  ["modern", modern],
]);

/** A few of the core's sentences. */
export function check(spec: object): string {
  const text = specToText(spec as Spec);
  for (const line of text.trim().split("\n")) {
    const [name = "", value = ""] = line.split("=");
    const known = fields.find((candidate) => candidate.name === name);
    if (!known) return `unknown field ${name}`;
    const values = known.kind.endsWith("s") ? value.split(",") : [value];
    for (const one of values) {
      if (known.choices !== "" && !known.choices.split(",").includes(one))
        return `${name} is ${one}; expected one of ${known.choices}`;
      const number = Number(one);
      if (known.choices === "" && !(one !== "" && number >= known.minimum && number <= known.maximum)) {
        return `${name} is ${one}; expected a number from ${known.minimum} to ${known.maximum}`;
      }
    }
  }
  return "";
}

const DIGIT = [
  0, 0, 5, 13, 9, 1, 0, 0, 0, 0, 13, 15, 10, 15, 5, 0, 0, 3, 15, 2, 0, 11, 8, 0, 0, 4, 12, 0, 0, 8, 8, 0, 0, 5, 8, 0, 0,
  9, 8, 0, 0, 4, 11, 0, 1, 12, 7, 0, 0, 2, 14, 5, 10, 12, 0, 0, 0, 0, 6, 13, 10, 0, 0, 0,
];

export class FakeEngine {
  readonly fields = fields;
  readonly presets = presets;
  readonly check = check;
  #spec = lecture;
  #run = 1;
  #minibatch = 0;
  #halt: Halt | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  #done: ((snapshot: Snapshot) => void)[] = [];
  #waiting: ((snapshot: Snapshot) => void) | null = null;
  #seen = false;

  async configure(spec: Spec): Promise<{ restarted: boolean; snapshot: Snapshot }> {
    const restarted = spec.loss !== this.#spec.loss || String(spec.layers) !== String(this.#spec.layers);
    this.#spec = structuredClone(spec);
    if (restarted) await this.reset();
    return { restarted, snapshot: this.#snapshot() };
  }

  train(pace: Pace): Promise<Snapshot> {
    this.#halt = null;
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      this.#minibatch = Math.min(
        this.#spec.minibatches,
        this.#minibatch + Math.max(1, Math.round(Math.min(pace, 2500) / 60)),
      );
      if (this.#minibatch === this.#spec.minibatches) this.#stop({ kind: "finished" });
      this.#fresh();
    }, 16);
    return new Promise((resolve) => this.#done.push(resolve));
  }

  async pace(): Promise<null> {
    return null;
  }

  async pause(): Promise<Snapshot> {
    this.#stop({ kind: "paused" });
    return this.#snapshot();
  }

  async step(minibatches: number): Promise<Snapshot> {
    this.#minibatch += minibatches;
    return this.#snapshot();
  }

  async reset(): Promise<Snapshot> {
    this.#stop({ kind: "paused" });
    this.#run++;
    this.#minibatch = 0;
    return this.#snapshot();
  }

  async draw(): Promise<{ activations: Float32Array<ArrayBuffer> }> {
    return { activations: this.#activations() };
  }

  async predict(): Promise<Float32Array<ArrayBuffer>> {
    return this.#activations().slice(-10);
  }

  next(): Promise<Snapshot> {
    return new Promise((resolve) => {
      if (this.#seen) this.#waiting = resolve;
      else resolve(this.#snapshot());
      this.#seen = true;
    });
  }

  async examples(): Promise<Examples> {
    const pixels = new Uint8Array(360 * 64);
    for (let index = 0; index < 360; index++) pixels.set(DIGIT, index * 64);
    return { labels: Uint8Array.from({ length: 360 }, (_, index) => index % 10), pixels };
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #stop(halt: Halt): void {
    clearInterval(this.#timer);
    if (this.#done.length > 0 || halt.kind === "finished") this.#halt = halt;
    for (const done of this.#done.splice(0)) done(this.#snapshot());
  }

  #fresh(): void {
    this.#waiting?.(this.#snapshot());
    this.#waiting = null;
  }

  #activations(): Float32Array<ArrayBuffer> {
    const hidden = this.#spec.layers.slice(1, -1).reduce((sum, units) => sum + units, 0);
    const progress = 1 - Math.exp(-this.#minibatch / 4000);
    const values = Float32Array.from({ length: hidden + 10 }, (_, unit) => Math.sin(unit * 12.9898) ** 2);
    for (let digit = 0; digit < 10; digit++)
      values[hidden + digit] = digit === 0 ? 0.2 + 0.78 * progress : 0.3 * (1 - progress) * Math.sin(digit) ** 2;
    return values;
  }

  #snapshot(): Snapshot {
    const units = this.#spec.layers[1] ?? 10;
    const progress = 1 - Math.exp(-this.#minibatch / 4000);
    const firstWeights = new Float32Array(64 * units);
    for (let unit = 0; unit < units; unit++) {
      for (let cell = 0; cell < 64; cell++) {
        const wave =
          Math.sin((cell % 8) * (0.4 + (unit % 7) * 0.12) + unit) *
          Math.cos(Math.floor(cell / 8) * (0.3 + (unit % 5) * 0.15) + unit * 2);
        firstWeights[cell * units + unit] =
          wave * progress + ((Math.sin(cell * 78.233 + unit * 37.7) * 43758.5) % 0.5) * (1.2 - progress);
      }
    }
    const confusion = Array<number>(100).fill(0);
    for (let row = 0; row < 10; row++) {
      const wrong = Math.round(36 * (1 - progress) * 0.7) + (row % 3 === 0 ? 1 : 0);
      confusion[row * 11] = 36 - wrong;
      confusion[row * 10 + ((row + 3) % 10)] = wrong;
    }
    const right = confusion.filter((_, index) => index % 11 === 0).reduce((sum, count) => sum + count, 0);
    return {
      run: this.#run,
      training: this.#done.length > 0,
      halt: this.#halt,
      firstWeights,
      trace: { activations: this.#activations() },
      report: {
        minibatch: this.#minibatch,
        learningRate: this.#spec.learningRate,
        trainLoss: 1.3 * (1 - progress) + 0.01,
        testLoss: 1.3 * (1 - progress) + 0.041,
        trainAccuracy: Math.min(1, right / 360 + 0.012),
        testAccuracy: right / 360,
        confusion,
        checksum: "0123456789abcdef",
        divergence: "",
      },
    };
  }
}

export const fakeBackend: Backend = {
  fields,
  presets,
  check,
  open: async () => new FakeEngine() as unknown as Engine,
};
