import type { Report } from "../../../wasm/playground";
import { sliceSize } from "../engine/pacing";
import { checkedSpec, checkedSteps, describe } from "../state/arguments";
import { needsPen } from "../state/data";
import { mergeSpec, type Spec, specFromText, specToText } from "../state/spec";
import { bringPen, newCore, refuse } from "./core";
import { Model } from "./model";

/** Settings that differ from the preset's; without a preset, from the lecture's. */
export interface TrainSpec extends Partial<Spec> {
  preset?: "lecture" | "figure" | "modern";
}

export interface TrainOptions {
  /** Called every `every` minibatches, and at the end. */
  onReport?(report: Report): void;
  /** 1000 unless given. */
  every?: number;
  /** Ends the training: train() then rejects with its reason. */
  signal?: AbortSignal;
}

/** Milliseconds that are trained before others have their turn: a page is drawn, a server answers. */
const SLICE = 12;

/**
 * Trains a network on the digits of the data set. Throws a sentence that names what is illegal about a spec. A run that
 * diverges gives the model that it has come to; `report.divergence` says so.
 */
export async function train(spec: TrainSpec = {}, options: TrainOptions = {}): Promise<Model> {
  const { onReport, every = 1000, signal } = options;
  const interval = checkedSteps(every, "every");
  signal?.throwIfAborted();
  const core = await newCore();
  const { preset = "lecture", ...changes } = checkedSpec(spec);
  const base = core.presets().find(({ name }) => name === preset);
  if (!base) {
    const names = core.presets().map(({ name }) => name);
    throw new RangeError(`preset is ${describe(preset)}; expected one of ${names.join(", ")}`);
  }
  const fields = core.specFields();
  const text = specToText(mergeSpec(specFromText(base.spec, fields), changes));
  refuse(core.checkSpec(text));
  if (needsPen(specFromText(text, fields))) await bringPen(core);
  refuse(core.configure(text));

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
