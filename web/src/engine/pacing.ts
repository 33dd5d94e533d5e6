/** How many minibatches fill `milliseconds`, when the last ones took `each`. */
export function sliceSize(milliseconds: number, each: number): number {
  return Math.max(1, Math.floor(milliseconds / Math.max(each, 1e-3)));
}

/** Lets a costly thing be done often, but never for more than a tenth of the time, nor more than once a frame. */
export class Throttle {
  static readonly FRAME = 16;
  static readonly SHARE = 0.1;
  #last = Number.NEGATIVE_INFINITY;
  #cost = 0;

  due(now = performance.now()): boolean {
    return now - this.#last >= Math.max(Throttle.FRAME, this.#cost / Throttle.SHARE);
  }

  measure<T>(work: () => T): T {
    const begin = performance.now();
    const result = work();
    this.#last = performance.now();
    this.#cost = this.#last - begin;
    return result;
  }
}
