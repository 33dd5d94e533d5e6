import type { Playground, Report } from "../../../wasm/playground";
import { sliceSize } from "../engine/pacing";
import { errorOf, type Fault, faultBy } from "../plain/fault";
import { mergeSpec, type Spec, specFromText, specToText, toSnake } from "../plain/spec";
import { checkedSpec, describe } from "../state/arguments";
import { checkedSteps } from "../state/checks";
import { configure, newCore } from "./core";
import { Model } from "./model";

/** Settings that differ from the preset's; without a preset, from the lecture's. */
export type TrainSpec = { readonly [F in keyof Spec]?: Spec[F] | undefined } & {
  readonly preset?: "lecture" | "figure" | "modern" | undefined;
};

/** An AbortSignal, declared here because not every program has its type. */
export interface Signal {
  throwIfAborted(): void;
}

export interface TrainOptions {
  /** Called every `every` minibatches, and at the end. */
  onReport?: ((report: Report) => void) | undefined;
  /** 1000 unless given. */
  every?: number | undefined;
  /** Ends the training: train() then rejects with its reason. */
  signal?: Signal | undefined;
}

/** Milliseconds of training before other work has its turn, so that a page is drawn and a server answers. */
const SLICE = 12;

function checkedOptions(options: unknown): TrainOptions {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`options is ${describe(options)}; expected an object such as { every: 1000 }`);
  const { onReport, signal }: TrainOptions = options;
  if (onReport !== undefined && typeof onReport !== "function")
    throw new TypeError(`onReport is ${describe(onReport)}; expected a function`);
  if (signal !== undefined && typeof signal?.throwIfAborted !== "function")
    throw new TypeError(`signal is ${describe(signal)}; expected an AbortSignal`);
  return options;
}

/** Leaves out what is undefined. */
function checkedChanges(spec: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(checkedSpec(spec)).filter(([, value]) => value !== undefined));
}

/** A core with a run of this spec, at minibatch 0. Throws a sentence that names its fields as the caller has written them. */
async function begun(spec: unknown): Promise<Playground> {
  const { preset = "lecture", ...changes } = checkedChanges(spec);
  const core = await newCore();
  const base = core.presets().find(({ name }) => name === preset);
  if (!base) {
    const names = core.presets().map(({ name }) => name);
    throw new RangeError(`preset is ${describe(preset)}; expected one of ${names.join(", ")}`);
  }
  const text = specToText(mergeSpec(specFromText(base.spec, core.specFields()), changes));
  const fault = faultBy(() => core.checkSpec(text));
  if (fault) throw asWritten(Object.keys(changes), fault);
  await configure(core, text);
  return core;
}

/** The error names a field, known or not, as the caller has written it: `learningRate`. */
function asWritten(names: readonly string[], fault: Fault): Error {
  const own = (said: string): string => names.find((name) => toSnake(name) === said) ?? said;
  const field = own(fault.field);
  const value = fault.field === "field_name" ? own(fault.value) : fault.value;
  const sentence = fault.sentence.replace(fault.field, () => field).replace(fault.value, () => value);
  return errorOf({ ...fault, field, value, sentence }, RangeError);
}

/**
 * Trains a network on the digits of the data set. Throws a sentence that names what is illegal about a spec. A run that
 * diverges gives the model that it has come to; `report.divergence` says so.
 */
export async function train(spec: TrainSpec = {}, options: TrainOptions = {}): Promise<Model> {
  const { onReport, every = 1000, signal } = checkedOptions(options);
  const interval = checkedSteps(every, "every");
  signal?.throwIfAborted();
  const core = await begun(spec);

  let minibatch = 0;
  let milliseconds = 1;
  while (!core.ended()) {
    const start = performance.now();
    const untilReport = interval - (minibatch % interval);
    const trained = core.advance(Math.min(untilReport, sliceSize(SLICE, milliseconds)));
    minibatch += trained;
    if (trained > 0) milliseconds = (performance.now() - start) / trained;
    if (minibatch % interval === 0 && !core.ended()) onReport?.(core.report());
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  onReport?.(core.report());
  return new Model(core);
}
