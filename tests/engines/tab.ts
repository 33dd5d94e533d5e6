export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** As much of a browser's window as every engine can be asked for. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** Runs a function in the page. It is sent as text, and sees nothing of the test around it. */
  run<A extends readonly unknown[], T>(work: (...values: A) => T, ...values: A): Promise<Awaited<T>>;
  /** Runs a function in the page's frame. */
  runInFrame<A extends readonly unknown[], T>(work: (...values: A) => T, ...values: A): Promise<Awaited<T>>;
  /** The file that the page gives the user during `work`. */
  saved(work: () => Promise<unknown>): Promise<Saved>;
  /** What the browser has complained of; WebKit's driver does not tell. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** The Debian package that is not installed, or "". */
  readonly missing: string;
  /** Starts it. */
  open(): Promise<OpenEngine>;
}

export interface OpenEngine {
  readonly version: string;
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}
