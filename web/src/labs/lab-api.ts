import type { Refusal } from "../plain/refusal";
import type { ResultRecord } from "../plain/result-record";

/** What a lab's tag and its property `values` may say; each lab knows some of them. */
export type LabValueName =
  | "x"
  | "w"
  | "b"
  | "activation"
  | "target"
  | "units"
  | "seed"
  | "network"
  | "layer"
  | "convention"
  | "digit"
  | "examples"
  | "outer"
  | "inner"
  | "inputs"
  | "outputs"
  | "batch"
  | "equation"
  | `x${1 | 2}`
  | "y"
  | `w${1 | 2 | 3 | 4 | 5 | 6}`
  | `b${1 | 2 | 3}`
  | "curve"
  | "at"
  | "h"
  | "field"
  | "matrix"
  | "vector"
  | "function"
  | "polynomial"
  | "start"
  | "eta"
  | "steps"
  | "course"
  | "mu"
  | "surface"
  | "minibatch"
  | "minibatches";

export type LabValues = { readonly [N in LabValueName]?: string | number | readonly number[] };

/** A lab's own events; all of them bubble. */
export interface LabEvents {
  "lab-change": CustomEvent<null>;
  /** The user has chosen this view. */
  "lab-view": CustomEvent<string>;
  "lab-answered": CustomEvent<unknown>;
  "digit-playground-result": CustomEvent<ResultRecord>;
  "lab-refused": CustomEvent<Refusal>;
}

/** A lab as a page around it sees it. */
export interface LabElement extends HTMLElement {
  /** Which of its views is shown, where it has several. */
  view: string;
  /** The values of the shown view that differ from how it begins. */
  get values(): Readonly<Record<string, string>>;
  /** As text: `w=1,0,-1&b=2`. An illegal value stays as the view begins, and is reported. */
  set values(said: LabValues | string | null | undefined);
  addEventListener<K extends keyof LabEvents>(
    type: K,
    listener: (this: LabElement, event: LabEvents[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

export type LabName =
  | "lab-approximation"
  | "lab-backprop"
  | "lab-calculus"
  | "lab-descent"
  | "lab-homework"
  | "lab-layer"
  | "lab-loop"
  | "lab-neuron"
  | "lab-reading"
  | "lab-result";

declare global {
  interface HTMLElementTagNameMap extends Record<LabName, LabElement> {}
}

/** Resolves when the element is defined, or at once if there is no page. */
export declare const ready: Promise<void>;
