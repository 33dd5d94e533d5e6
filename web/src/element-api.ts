import type { Report } from "../../wasm/playground";
import type { Spec } from "./state/spec";

/** `learningRate` to `learning_rate`, as addresses and the core have it. */
type Snake<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Letter : `_${Lowercase<Letter>}`}${Snake<Rest>}`
  : Name;

/** A name as any text, for that is what it is in JSON; a list as text has commas. */
type Loose<Value> = Value extends readonly (infer Entry)[]
  ? readonly Loose<Entry>[] | string
  : Value extends string
    ? string
    : number;

/** Settings that differ from a preset's, or from the lecture's; as text, what an address says: `preset=figure&seed=7`. */
export type SpecChanges =
  | string
  | ({ readonly [Name in keyof Spec as Name | Snake<Name>]?: Loose<Spec[Name]> } & { readonly preset?: string });

/** What was refused, where a property was set to something illegal in somebody else's page. It has changed nothing. */
export interface Refusal {
  readonly property: string;
  readonly value: unknown;
  /** A sentence in the reader's language. */
  readonly message: string;
}

/** The playground's own events; all of them bubble. */
export interface DigitPlaygroundEvents {
  "digit-playground-report": CustomEvent<Report>;
  "digit-playground-change": CustomEvent<null>;
  "digit-playground-result": CustomEvent<ResultRecord>;
  "digit-playground-refused": CustomEvent<Refusal>;
}

/**
 * `<digit-playground>` as a page around it sees it, which need not know what it is made of. Its events, attributes and custom
 * properties are in elements/custom-elements.json.
 */
export interface DigitPlaygroundElement extends HTMLElement {
  /** Null until the network is there. */
  readonly report: Report | null;
  get spec(): Spec;
  /** An illegal one changes nothing; it is told in the element and by `digit-playground-refused`. */
  set spec(spec: SpecChanges | null | undefined);
  /** Parts that are left out, and settings that stay: names with commas between, as a link has them. */
  hide: string;
  fix: string;
  get speed(): number;
  /** Minibatches per second, or `full`. */
  set speed(pace: number | string | null | undefined);
  /** Until the run ends or is paused. */
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

/** A check of an answer, or the end of a run that had a goal: `detail` of `digit-playground-result`, of labs too. */
export interface ResultRecord {
  /** `layer/batch`: lab and view; `homework/mse`: lab and task; `playground/target_accuracy`: a run's goal. */
  readonly id: string;
  readonly right: boolean;
  /** 1 for the first try; counted where the browser, or the course platform, keeps it. */
  readonly attempt: number;
  /** The number; of choices, which one, from 1; the formula as it was typed; the run's test accuracy, 0 to 1. */
  readonly given: number | string;
  /** How many questions the element has. */
  readonly total: number;
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

/** Kept when the element is defined; at once where there is no page. */
export declare const ready: Promise<void>;
