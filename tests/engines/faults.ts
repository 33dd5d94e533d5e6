// What may go wrong with the page, and what a visitor is to see then.
import { published } from "../published.mjs";

/** How the server answers instead; `silent` means that it never does. */
export type Damage = "missing" | "truncated" | "html" | "damaged" | "silent";

export interface Fault {
  /** The folder under which the page is served with this fault. */
  readonly id: string;
  /** Its name in the table. */
  readonly name: string;
  /** The page's file; index.html where it is not given. */
  readonly page?: string;
  readonly damage?: readonly [file: RegExp, Damage];
  /** Done before the page's first script. */
  readonly head?: string;
  /** Done before the worker's script; `lose` is called by `lost`. */
  readonly worker?: string;
  /** Sent with each answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Shows the page in a sandbox that allows no scripts. */
  readonly withoutScripts?: boolean;
  /** What the visitor does first; the measured time begins with the last of these acts. */
  readonly act?: readonly Act[];
  /** What is to be seen then, in English. */
  readonly says: RegExp;
  /** Most seconds until it is seen; longer for a network that never answers. */
  readonly limit?: number;
  /** How the page recovers once the fault is mended; "on" where it kept working all along. */
  readonly back: "Try again" | "reload" | "on";
}

/** A button's or a link's name, or one of the harness's own. */
export type Act =
  | { readonly press: string }
  | { readonly until: "there" | "stepped" | "trained" }
  | { readonly call: "lose" | "keepDamaged" | "freeze" };

/** Files of the build. */
const SCRIPT = /assets\/index-[\w-]+\.js$/;
const ANY_SCRIPT = /assets\/[\w.-]+\.js$/;
const WORKER = /assets\/worker-[\w-]+\.js$/;
const MODULE = /assets\/playground-[\w-]+\.wasm$/;
const GLUE = /assets\/playground-[\w-]{8}\.js$/;
const LABS = /assets\/labs-[\w-]+\.wasm$/;
const DIGITS = /assets\/digits-[\w-]+\.bin$/;

const LAB = "lab.html#lab=neuron";

const CARD = /The network is not running|This lab could not be loaded/;
const RELOAD = /Nothing yet\? Please reload\./;
/** The state of a run that may begin. */
const READY = /^Ready$/;
const NOT_KEPT = /Your browser does not store them/;
const NOT_THERE = /is not there: [Tt]he server says 404/;
const PART = /This part of the page did not arrive/;

/** Seconds until the page gives up a part that never arrives, and seconds until it tries another way than a worker. */
const LOADING = 32;
const OPENING = 16;

const losing = (how: string): string =>
  `new BroadcastChannel(location.pathname.split("/")[1]).onmessage = () => { ${how} };`;

const TRAINED: readonly Act[] = [{ press: "Train" }, { until: "trained" }, { call: "lose" }];

const throwing = (what: string, error: string): string => `${what} = function () { throw ${error}; };`;

const NO_MEMORY = `WebAssembly.Instance = class { constructor() { throw new RangeError("Out of memory"); } };
  ${throwing("WebAssembly.instantiate", 'new RangeError("Out of memory")')}`;

const storage = (method: string, error: string): string =>
  throwing(`Storage.prototype.${method}`, `new DOMException("${error}", "${error}")`);

const clock = (scope: string): string => `
  const now = performance.now.bind(performance), date = Date.now;
  let jump = 0;
  performance.now = () => now() + jump;
  Date.now = () => date() + jump;
  new BroadcastChannel(${scope}.location.pathname.split("/")[1]).onmessage = () => { jump = 3_600_000; };`;

const KEPT_RUN: readonly Act[] = [{ press: "Step" }, { until: "stepped" }, { press: "Reset" }, { press: "Runs (1)" }];

const AGAIN = { says: CARD, back: "Try again" } as const;
const ANEW = { says: RELOAD, back: "reload" } as const;

const SAID: Readonly<Record<Damage, string>> = {
  missing: "is missing",
  truncated: "is cut off",
  html: "is HTML, with status 200",
  damaged: "has damaged bytes",
  silent: "never arrives",
};

/** A fault for each way in which a file may be damaged. */
function spoilt(
  id: string,
  name: string,
  file: RegExp,
  damages: readonly Damage[],
  rest: Pick<Fault, "says" | "back"> & Partial<Fault>,
  silence = LOADING,
): Fault[] {
  return damages.map((damage) => ({
    id: `${id}-${damage}`,
    name: `${name} ${SAID[damage]}`,
    damage: [file, damage],
    ...(damage === "silent" && { limit: silence }),
    ...rest,
  }));
}

/** Those that are tried with every change: engines may differ in them, and the rest takes seconds. */
export const ALWAYS = ["trap", "hang", "module-damaged", "memory", "labs-damaged", "storage-denied", "kept-damaged"];

export const FAULTS: readonly Fault[] = [
  {
    id: "trap",
    name: "the module traps in training",
    worker: losing('performance.now = () => { throw new WebAssembly.RuntimeError("unreachable"); };'),
    act: TRAINED,
    says: CARD,
    back: "Try again",
  },
  {
    id: "end",
    name: "the worker ends",
    worker: losing("self.close();"),
    act: TRAINED,
    says: CARD,
    back: "Try again",
  },
  {
    id: "hang",
    name: "the worker hangs in an endless loop",
    worker: losing("for (;;);"),
    act: TRAINED,
    says: CARD,
    back: "Try again",
  },
  ...spoilt(
    "worker",
    "the worker's script",
    WORKER,
    ["missing", "truncated", "html", "silent"],
    { says: READY, back: "on" },
    OPENING + 2,
  ),
  {
    id: "worker-forbidden",
    name: "a policy forbids every worker",
    headers: { "content-security-policy": "worker-src 'none'" },
    says: READY,
    back: "on",
  },
  ...spoilt("module", "the module", MODULE, ["missing", "truncated", "html", "damaged", "silent"], AGAIN),
  ...spoilt("glue", "the module's glue", GLUE, ["missing", "silent"], AGAIN),
  ...spoilt("digits", "the file of digits", DIGITS, ["missing", "truncated", "damaged"], AGAIN),
  { id: "memory", name: "the browser refuses the page memory", head: NO_MEMORY, says: CARD, back: "reload" },
  {
    id: "worker-memory",
    name: "the browser refuses the worker memory",
    worker: NO_MEMORY,
    says: READY,
    back: "on",
  },
  {
    id: "no-wasm",
    name: "the browser has no WebAssembly",
    head: "delete globalThis.WebAssembly;",
    says: CARD,
    back: "reload",
  },
  {
    id: "no-script",
    name: "JavaScript is off",
    withoutScripts: true,
    says: /please switch JavaScript on/,
    back: "reload",
  },
  ...spoilt("script", "the page's script", SCRIPT, ["missing", "truncated", "html", "silent"], { ...ANEW, limit: 5 }),
  ...spoilt("embed-script", "the script of embed.html", ANY_SCRIPT, ["missing"], { ...ANEW, page: "embed.html" }),
  ...spoilt("lab-script", "the script of lab.html", ANY_SCRIPT, ["missing"], { ...ANEW, page: LAB }),
  {
    id: "lab-no-script",
    name: "JavaScript is off, in a lab",
    page: LAB,
    withoutScripts: true,
    says: /please switch JavaScript on/,
    back: "reload",
  },
  ...spoilt("labs", "the labs' module", LABS, ["missing", "damaged", "silent"], { ...AGAIN, page: LAB }),
  ...spoilt("lab-code", "a lab's own code", /lab-neuron-[\w-]+\.js$/, ["missing", "truncated", "html", "silent"], {
    ...AGAIN,
    page: LAB,
  }),
  ...spoilt("lecture-code", "the lecture's code", /open-course-[\w-]+\.js$/, ["missing"], {
    page: "#lab",
    says: PART,
    back: "reload",
  }),
  ...spoilt("part", "a part that is loaded on demand", /runs-panel-[\w-]+\.js$/, ["missing", "silent"], {
    act: [{ until: "there" }, { press: "Runs" }],
    says: PART,
    back: "on",
  }),
  ...spoilt("files", "the module that writes files", /files-[\w-]+\.wasm$/, ["missing"], {
    act: [{ until: "there" }, { press: "Model…" }, { press: "Save .safetensors" }],
    says: NOT_THERE,
    back: "on",
  }),
  {
    id: "storage-denied",
    name: "the browser denies storage",
    head: 'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });',
    act: KEPT_RUN,
    says: NOT_KEPT,
    back: "on",
  },
  {
    id: "storage-full",
    name: "storage is full",
    head: storage("setItem", "QuotaExceededError"),
    act: KEPT_RUN,
    says: NOT_KEPT,
    back: "on",
  },
  {
    id: "storage-garbage",
    name: "garbage is in storage",
    head: `for (const name of ["runs", "own-digits.1", "language", "tour", "progress", "last"])
      localStorage.setItem("digit-playground." + name, '{"list":[{"spec":[]}],"\\u0000');`,
    says: READY,
    back: "on",
  },
  {
    id: "kept-damaged",
    name: "what is kept for visits without a network is damaged",
    act: [{ call: "keepDamaged" }],
    says: READY,
    back: "on",
  },
  {
    id: "clock",
    name: "the clocks jump by an hour in training",
    head: clock("window"),
    worker: clock("self"),
    act: TRAINED,
    says: /^Training$/,
    back: "on",
  },
  {
    id: "freeze",
    name: "the page stands still for six seconds in training",
    act: [{ press: "Train" }, { until: "trained" }, { call: "freeze" }],
    says: /^Training$/,
    back: "on",
  },
];

export const STEPS = 100;
export const CHECKSUM: string = published("lecture", STEPS);
