/** What page and worker say to each other: one table of calls, each answered once, by id. */

import type { Classification, Inspection, Report, Trace } from "../../../wasm/playground";
import type { Examples, OwnDigit, Subset } from "../plain/examples";
import type { Fault } from "../plain/fault";
import type { UnitParameters } from "../plain/unit-parameters";

/** Why a run that was training no longer is. */
export type Halt =
  | { readonly kind: "paused" }
  | { readonly kind: "finished" }
  /** A stop condition of the spec: the target accuracy is reached, or too many evaluations brought nothing better. */
  | { readonly kind: "target" }
  | { readonly kind: "patience" }
  /** `reason`: what became infinite, at which minibatch. */
  | { readonly kind: "diverged"; readonly reason: Fault };

/** The state of the run at one minibatch. Typed arrays are copies, moved to the page. */
export interface Snapshot {
  /** Grows with every restart: anything with an older number is out of date. */
  readonly run: number;
  readonly training: boolean;
  /** Set as soon as training has stopped for a reason; null before the first start and while training. */
  readonly halt: Halt | null;
  readonly report: Report;
  /** W of the first layer, (64, units) row by row, as in Y = X W + 1 bT. */
  readonly firstWeights: Float32Array<ArrayBuffer>;
  /** The network's answer to the digit on the canvas. */
  readonly trace: Trace;
  /** Minibatches to which the run can be taken back, ascending. */
  readonly kept: readonly number[];
}

/** A weight, or a bias where `input` is -1. */
export interface ParameterAddress {
  /** 0 is the first fully connected layer. */
  readonly layer: number;
  readonly input: number;
  readonly unit: number;
}

/** A run to go on with, to the bit, in another instance of the same module. */
export interface Saved {
  readonly memory: Uint8Array<ArrayBuffer>;
  /** The user's digits that the run contains. */
  readonly own: readonly OwnDigit[];
  readonly hasPen: boolean;
}

/** Minibatches per second; Infinity is as fast as the machine can. */
export type Pace = number;

/** Method name to parameters and result. Add a line here; the compiler finds the rest. */
export interface Calls {
  /** Address of Embind's glue, compiled module, packed digits, and a run of that module to go on with: once, before anything else. */
  open: {
    params: { glue: string; module: WebAssembly.Module; digits: Uint8Array<ArrayBuffer>; saved?: Saved | null };
    result: null;
  };
  /** The packed pen digits: once, before a spec that trains on them. */
  pen: { params: { digits: Uint8Array<ArrayBuffer> }; result: null };
  /**
   * Takes a spec as text (see wasm/playground.d.ts). Live fields apply to the run as it is; any other change starts it
   * anew, and if it was training it trains on. Rejects an illegal one with the core's fault, and changes nothing.
   */
  configure: { params: { spec: string }; result: { restarted: boolean; snapshot: Snapshot } };
  /** Trains until the run ends, diverges or is paused; only then is it answered. */
  train: { params: { pace: Pace }; result: Snapshot };
  pace: { params: { pace: Pace }; result: null };
  pause: { params: null; result: Snapshot };
  /** Pauses, then trains this many minibatches, fewer where the run ends or another call stops it. */
  step: { params: { minibatches: number }; result: Snapshot };
  /** Back to minibatch 0 with the seed's initial weights; not training. */
  reset: { params: null; result: Snapshot };
  /** 64 values 0 to 16, row by row: kept as the digit on the canvas, and answered at once. */
  draw: { params: { values: Float32Array<ArrayBuffer> }; result: Trace };
  /** The ten outputs for 64 values 0 to 16; the canvas keeps its digit. */
  predict: { params: { values: Float32Array<ArrayBuffer> }; result: Float32Array<ArrayBuffer> };
  /** Answered with the newest snapshot as soon as there is one that the page has not seen: a slow page never queues. */
  next: { params: null; result: Snapshot };
  examples: { params: { subset: Subset }; result: Examples };
  classify: { params: { subset: Subset }; result: Classification };
  /** W of layer `layer` (0 is the first), (inputs, units) row by row. */
  weights: { params: { layer: number }; result: Float32Array<ArrayBuffer> };
  /** W (inputs, units) and b of each layer in turn. */
  parameters: { params: null; result: Float32Array<ArrayBuffer> };
  /** `label` -1 for none: then there are no errors. */
  inspect: { params: { values: Float32Array<ArrayBuffer>; label: number }; result: Inspection };
  unit: { params: { layer: number; unit: number }; result: UnitParameters };
  saliency: { params: { values: Float32Array<ArrayBuffer>; output: number }; result: Float32Array<ArrayBuffer> };
  /** `samples` examples of what the augmentation of each spec, as text, makes of a scanned digit: see wasm/playground.d.ts. */
  varied: { params: { digit: number; specs: readonly string[]; samples: number }; result: Float32Array<ArrayBuffer>[] };
  /** Rejects a value that is not finite, and an address that does not exist. */
  setParameter: { params: ParameterAddress & { value: number }; result: Snapshot };
  /** Weights for the run to begin with, at minibatch 0: W (inputs, units) and b of each layer in turn. */
  adopt: { params: { parameters: Float32Array<ArrayBuffer> }; result: Snapshot };
  freeze: { params: ParameterAddress & { frozen: boolean }; result: null };
  /** These instead of those before: what is new is added, what is missing removed. Training goes on. */
  own: { params: { digits: readonly OwnDigit[] }; result: Snapshot };
  /** Pauses, and goes back to a state of `kept`. */
  rewind: { params: { minibatch: number }; result: Snapshot };
  /** A sign of life, with the module's memory, which is the run; null where it is as it was. */
  beat: { params: null; result: Uint8Array<ArrayBuffer> | null };
}

export type Method = keyof Calls;
export type Params<M extends Method> = Calls[M]["params"];
export type Result<M extends Method> = Calls[M]["result"];
/** What a call says besides its method: nothing, if there are no parameters. */
export type Arguments<M extends Method> = null extends Params<M> ? [] : [params: Params<M>];

export type Request = {
  [M in Method]: { readonly id: number; readonly method: M; readonly params: Params<M> };
}[Method];

/** The error is data, never a stack. */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly result: Result<Method> }
  /** `isLast`: the module has trapped, and will answer nothing else. */
  | { readonly id: number; readonly ok: false; readonly fault: Fault; readonly isLast: boolean };
