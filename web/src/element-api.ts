import type { Report } from "../../wasm/playground";
import type { Refusal } from "./plain/refusal";
import type { ResultRecord } from "./plain/result-record";
import type { Spec } from "./plain/spec";

export type { Refusal, ResultRecord };

/** `learningRate` to `learning_rate`, as addresses and the core have it. */
type Snake<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Letter : `_${Lowercase<Letter>}`}${Snake<Rest>}`
  : Name;

/** A name may be any text, as it is in JSON; a list may be text with commas. */
type Loose<Value> = Value extends readonly (infer Entry)[]
  ? readonly Loose<Entry>[] | string
  : Value extends string
    ? string
    : number;

/** Settings that differ from a preset's, or from the lecture's; as text, what an address says: `preset=figure&seed=7`. */
export type SpecChanges =
  | string
  | ({ readonly [Name in keyof Spec as Name | Snake<Name>]?: Loose<Spec[Name]> } & { readonly preset?: string });

/** The playground's own events; all of them bubble. */
export interface DigitPlaygroundEvents {
  "digit-playground-report": CustomEvent<Report>;
  "digit-playground-change": CustomEvent<null>;
  "digit-playground-result": CustomEvent<ResultRecord>;
  "digit-playground-refused": CustomEvent<Refusal>;
}

/**
 * `<digit-playground>` as the page around sees it, without its internals. Its events, attributes and custom properties are in
 * elements/custom-elements.json.
 */
export interface DigitPlaygroundElement extends HTMLElement {
  /** Null until the network is there. */
  readonly report: Report | null;
  get spec(): Spec;
  /** An illegal spec changes nothing; the element says why, and fires `digit-playground-refused`. */
  set spec(spec: SpecChanges | null | undefined);
  /** Parts that are hidden, and settings that are fixed: names with commas between, as in a link. */
  hide: string;
  fix: string;
  get speed(): number;
  /** Minibatches per second, or `full`. */
  set speed(pace: number | string | null | undefined);
  /** Resolves when the run ends or is paused. */
  train(): Promise<void>;
  pause(): Promise<void>;
  step(minibatches?: number): Promise<void>;
  reset(): Promise<void>;
  /** 64 numbers 0 to 16, row by row. */
  draw(values: ArrayLike<number>): Promise<void>;
  /** The ten outputs for 64 numbers 0 to 16; the grid keeps its digit. */
  predict(values: ArrayLike<number>): Promise<number[]>;
  tour(): Promise<void>;
  addEventListener<K extends keyof DigitPlaygroundEvents>(
    type: K,
    listener: (this: DigitPlaygroundElement, event: DigitPlaygroundEvents[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "digit-playground": DigitPlaygroundElement;
  }
  interface GlobalEventHandlersEventMap {
    "digit-playground-result": CustomEvent<ResultRecord>;
    "digit-playground-report": CustomEvent<Report>;
  }
}

/** Resolves when the element is defined; at once where there is no page. */
export declare const ready: Promise<void>;
