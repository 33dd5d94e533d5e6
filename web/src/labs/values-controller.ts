import type { LitElement, ReactiveController } from "lit";
import type { Problem } from "../plain/problem";
import { emitUp, type Said } from "./events";
import { type ValuedPage, type ValuesAt, writeValues } from "./values";

/** Makes a view, or a lab without views, report which of its values differ from how it begins, whenever they may have changed. */
export class ValuesController<P extends ValuedPage> implements ReactiveController {
  readonly #host: LitElement;
  readonly #pageKey: P;
  readonly #now: () => Partial<ValuesAt<P>>;
  readonly #begin: () => ValuesAt<P>;
  #refused: Problem | null = null;

  /**
   * `now` leaves out what text cannot express, such as a drawing. `begin` is what the view would have by itself, which may depend on
   * its current choices.
   */
  constructor(host: LitElement, pageKey: P, now: () => Partial<ValuesAt<P>>, begin: () => ValuesAt<P>) {
    this.#host = host;
    this.#pageKey = pageKey;
    this.#now = now;
    this.#begin = begin;
    host.addController(this);
  }

  /** Reports values that are each legal, but that the core has refused in combination. */
  refuse(problem: Problem): void {
    this.#refused = problem;
  }

  hostUpdated(): void {
    const texts = writeValues(this.#pageKey, this.#now(), this.#begin());
    const detail: Said = { pageKey: this.#pageKey, texts, refused: this.#refused };
    this.#refused = null;
    emitUp(this.#host, "lab-said", detail);
  }
}
