import { instantiate } from "../../web/src/engine/instantiate";
import type { Arguments, Method, Reply, Result } from "../../web/src/engine/protocol";
import { Runner } from "../../web/src/engine/runner";
import { errorOf } from "../../web/src/plain/fault";

/** The page's side of the runner, without a worker in between. */
export class Page {
  readonly runner: Runner;
  /** The worker's final messages. */
  readonly last: string[] = [];
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #id = 0;

  /** By default `setImmediate` and not a port's messages: Node reads those without a break, so that timers would never run. */
  constructor(later: (work: () => void) => unknown = setImmediate) {
    this.runner = new Runner((reply) => this.#settle(reply), instantiate, later);
  }

  call<M extends Method>(method: M, ...[params]: Arguments<M>): Promise<Result<M>> {
    const id = ++this.#id;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (reply) => (reply.ok ? resolve(reply.result as Result<M>) : reject(errorOf(reply.fault))));
      void this.runner.handle({ id, method, params } as Parameters<Runner["handle"]>[0]);
    });
  }

  #settle(reply: Reply): void {
    const settle = this.#waiting.get(reply.id);
    if (settle === undefined) throw new Error(`call ${reply.id} was answered twice`);
    this.#waiting.delete(reply.id);
    if (!reply.ok && reply.isLast) this.last.push(reply.fault.sentence);
    settle(reply);
  }
}
