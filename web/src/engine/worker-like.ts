import type { Reply, Request } from "./protocol";

/** Where the runner is: a worker, or a substitute where workers are impossible. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: Request): void;
  terminate(): void;
}

/** Starts one; it may throw, fail or stay silent. */
export type Start = () => WorkerLike;
