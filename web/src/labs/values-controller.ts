import type { LitElement, ReactiveController } from "lit";
import type { Problem } from "../plain/problem";
import type { Texts } from "../state/lab-address";
import { type ValuedPlace, type ValuesAt, writeValues } from "./values";

/** What a view tells the lab around it: `lab-said`. */
export interface Said {
  readonly place: string;
  readonly texts: Texts;
  /** Why some of what was given was not taken, or null. */
  readonly refused: Problem | null;
}

/** Has a view, or a lab that is its own, say which of its values are not as it begins, whenever they may have changed. */
export class ValuesController<P extends ValuedPlace> implements ReactiveController {
  readonly #host: LitElement;
  readonly #place: P;
  readonly #now: () => Partial<ValuesAt<P>>;
  readonly #begin: () => ValuesAt<P>;
  #refused: Problem | null = null;

  /** `now` leaves out what no text can say, such as a drawing; `begin` is what the view would have by itself; that may hang on the choices now in force. */
  constructor(host: LitElement, place: P, now: () => Partial<ValuesAt<P>>, begin: () => ValuesAt<P>) {
    this.#host = host;
    this.#place = place;
    this.#now = now;
    this.#begin = begin;
    host.addController(this);
  }

  /** What was given together is more than its parts: the core has not taken it. */
  refuse(problem: Problem): void {
    this.#refused = problem;
  }

  hostUpdated(): void {
    const texts = writeValues(this.#place, this.#now(), this.#begin());
    const detail: Said = { place: this.#place, texts, refused: this.#refused };
    this.#refused = null;
    this.#host.dispatchEvent(new CustomEvent("lab-said", { detail, bubbles: true, composed: true }));
  }
}
