import type { Pace } from "./protocol";

/** Milliseconds between two frames of a page, and the share of the time that a costly thing may take. */
const FRAME = 16;
const SHARE = 0.1;

/** If minibatches are late by more milliseconds than this, they are not caught up with. */
const LATE = 250;

/** How many minibatches fill `milliseconds`, when the last ones took `each`. */
export function sliceSize(milliseconds: number, each: number): number {
  return Math.max(1, Math.floor(milliseconds / Math.max(each, 1e-3)));
}

/** Lets a costly thing be done often, but never for more than a tenth of the time, nor more than once a frame. */
export class Throttle {
  #last = Number.NEGATIVE_INFINITY;
  #cost = 0;

  due(now = performance.now()): boolean {
    return now - this.#last >= Math.max(FRAME, this.#cost / SHARE);
  }

  measure<T>(work: () => T): T {
    const begin = performance.now();
    const result = work();
    this.#last = performance.now();
    this.#cost = this.#last - begin;
    return result;
  }
}

/** When minibatches are due at a pace, from now on; the first is due at once. */
export class Schedule {
  readonly pace: Pace;
  #since: number;
  #trained = 0;

  constructor(pace: Pace, now = performance.now()) {
    this.pace = pace;
    this.#since = now - 1000 / pace;
  }

  /** How many minibatches are due. Those missed while the tab or the machine was suspended are not made up for. */
  due(now: number): number {
    if (this.pace === Number.POSITIVE_INFINITY) return this.pace;
    const late = now - this.#since - (1000 / this.pace) * (this.#trained + 1);
    if (late > LATE) this.#since += late;
    return Math.floor(((now - this.#since) / 1000) * this.pace) - this.#trained;
  }

  trained(minibatches: number): void {
    this.#trained += minibatches;
  }
}

/**
 * Runs work in order, after the messages already waiting: without the 4 ms that a timer waits, or the second that it waits in a hidden tab.
 */
export function messageToSelf(): (work: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (work) => {
    waiting.push(work);
    port2.postMessage(null);
  };
}
