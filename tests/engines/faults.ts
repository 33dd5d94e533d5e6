// What may go wrong with the page, and what a visitor is to see then.
import { published } from "../published.mjs";

/** How the server answers instead; `silent` is never. */
export type Damage = "missing" | "truncated" | "html" | "damaged" | "silent";

export interface Fault {
  /** The folder under which the page is served with it. */
  readonly id: string;
  /** As the table has it. */
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
  /** Neither scripts nor anything else of a page's rights. */
  readonly withoutScripts?: boolean;
  /** What the visitor does before it: what is then measured begins with the last of it. */
  readonly act?: readonly Act[];
  /** What is to be seen then, in English. */
  readonly says: RegExp;
  /** Seconds until it is; a network that never answers is given longer. */
  readonly limit?: number;
  /** How it comes back once what was wrong is right; "on" where it has never gone. */
  readonly back: "Try again" | "reload" | "on";
  /** Whether it is tried with every change, in which engines may differ and the rest takes seconds. */
  readonly always?: boolean;
}

/** A button's or a link's name, or one of the harness's own. */
export type Act =
  | { readonly press: string }
  | { readonly until: "there" | "stepped" | "trained" }
  | { readonly call: "lose" | "keepDamaged" | "freeze" };

const SCRIPT = /assets\/index-[\w-]+\.js$/;
const WORKER = /assets\/worker-[\w-]+\.js$/;
const MODULE = /assets\/playground-[\w-]+\.wasm$/;
const GLUE = /assets\/playground-[\w-]{8}\.js$/;
const LABS = /assets\/labs-[\w-]+\.wasm$/;
const LAB = "lab.html#lab=neuron";
const DIGITS = /assets\/digits-[\w-]+\.bin$/;

const CARD = /The network is not running/;
const RELOAD = /Nothing yet\? Please reload\./;
/** The state of a run that may begin. */
const READY = /^Ready$/;
const NOT_KEPT = /Your browser does not store them/;
const NOT_THERE = /is not there: [Tt]he server says 404/;
const PART = /This part of the page did not arrive/;

/** Seconds until a part that never comes is given up, and of a worker, before another way is tried. */
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

export const FAULTS: readonly Fault[] = [
  {
    id: "trap",
    name: "the module traps in training",
    worker: losing('performance.now = () => { throw new WebAssembly.RuntimeError("unreachable"); };'),
    act: TRAINED,
    says: CARD,
    back: "Try again",
    always: true,
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
    always: true,
  },
  {
    id: "worker-missing",
    name: "the worker's script is missing",
    damage: [WORKER, "missing"],
    says: READY,
    back: "on",
  },
  {
    id: "worker-truncated",
    name: "the worker's script is cut off",
    damage: [WORKER, "truncated"],
    says: READY,
    back: "on",
  },
  {
    id: "worker-html",
    name: "the worker's script is HTML, with status 200",
    damage: [WORKER, "html"],
    says: READY,
    back: "on",
  },
  {
    id: "worker-silent",
    name: "the worker's script never arrives",
    damage: [WORKER, "silent"],
    says: READY,
    limit: OPENING + 2,
    back: "on",
  },
  {
    id: "worker-forbidden",
    name: "a policy forbids every worker",
    headers: { "content-security-policy": "worker-src 'none'" },
    says: READY,
    back: "on",
  },
  { id: "module-missing", name: "the module is missing", damage: [MODULE, "missing"], says: CARD, back: "Try again" },
  {
    id: "module-truncated",
    name: "the module is cut off",
    damage: [MODULE, "truncated"],
    says: CARD,
    back: "Try again",
  },
  {
    id: "module-html",
    name: "the module is HTML, with status 200",
    damage: [MODULE, "html"],
    says: CARD,
    back: "Try again",
  },
  {
    id: "module-damaged",
    name: "bytes of the module are damaged",
    damage: [MODULE, "damaged"],
    says: CARD,
    back: "Try again",
    always: true,
  },
  {
    id: "module-silent",
    name: "the module never arrives",
    damage: [MODULE, "silent"],
    says: CARD,
    limit: LOADING,
    back: "Try again",
  },
  {
    id: "glue-missing",
    name: "the module's glue is missing",
    damage: [GLUE, "missing"],
    says: CARD,
    back: "Try again",
  },
  {
    id: "glue-silent",
    name: "the module's glue never arrives",
    damage: [GLUE, "silent"],
    says: CARD,
    limit: LOADING,
    back: "Try again",
  },
  { id: "digits-missing", name: "the digits are missing", damage: [DIGITS, "missing"], says: CARD, back: "Try again" },
  {
    id: "digits-truncated",
    name: "the digits are cut off",
    damage: [DIGITS, "truncated"],
    says: CARD,
    back: "Try again",
  },
  {
    id: "digits-damaged",
    name: "bytes of the digits are damaged",
    damage: [DIGITS, "damaged"],
    says: CARD,
    back: "Try again",
  },
  {
    id: "memory",
    name: "the browser refuses the page memory",
    head: NO_MEMORY,
    says: CARD,
    back: "reload",
    always: true,
  },
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
  ...(["missing", "truncated", "html", "silent"] as const).map(
    (damage): Fault => ({
      id: `script-${damage}`,
      name: `the page's script ${damageOf(damage)}`,
      damage: [SCRIPT, damage],
      says: RELOAD,
      back: "reload",
    }),
  ),
  {
    id: "embed-script",
    name: "the script of embed.html is missing",
    page: "embed.html",
    damage: [/assets\/[\w-]+\.js$/, "missing"],
    says: RELOAD,
    back: "reload",
  },
  {
    id: "lab-script",
    name: "the script of lab.html is missing",
    page: LAB,
    damage: [/assets\/[\w-]+\.js$/, "missing"],
    says: RELOAD,
    back: "reload",
  },
  {
    id: "lab-no-script",
    name: "JavaScript is off, in a lab",
    page: LAB,
    withoutScripts: true,
    says: /please switch JavaScript on/,
    back: "reload",
  },
  {
    id: "labs-missing",
    name: "the labs' module is missing",
    page: LAB,
    damage: [LABS, "missing"],
    says: CARD,
    back: "Try again",
  },
  {
    id: "labs-damaged",
    name: "bytes of the labs' module are damaged",
    page: LAB,
    damage: [LABS, "damaged"],
    says: CARD,
    back: "Try again",
    always: true,
  },
  {
    id: "labs-silent",
    name: "the labs' module never arrives",
    page: LAB,
    damage: [LABS, "silent"],
    says: CARD,
    limit: LOADING,
    back: "Try again",
  },
  {
    id: "lab-code",
    name: "a lab's own code is missing",
    page: LAB,
    damage: [/lab-neuron-[\w-]+\.js$/, "missing"],
    says: CARD,
    back: "reload",
  },
  {
    id: "lecture-code",
    name: "the lecture's code is missing",
    page: "#lab",
    damage: [/open-course-[\w-]+\.js$/, "missing"],
    says: PART,
    back: "reload",
  },
  {
    id: "part-missing",
    name: "a part that is loaded on demand is missing",
    damage: [/runs-panel-[\w-]+\.js$/, "missing"],
    act: [{ until: "there" }, { press: "Runs" }],
    says: PART,
    back: "on",
  },
  {
    id: "part-silent",
    name: "a part that is loaded on demand never arrives",
    damage: [/runs-panel-[\w-]+\.js$/, "silent"],
    act: [{ until: "there" }, { press: "Runs" }],
    says: PART,
    limit: LOADING,
    back: "on",
  },
  {
    id: "files-missing",
    name: "the module that writes files is missing",
    damage: [/files-[\w-]+\.wasm$/, "missing"],
    act: [{ until: "there" }, { press: "Model…" }, { press: "Save .safetensors" }],
    says: NOT_THERE,
    back: "on",
  },
  {
    id: "storage-denied",
    name: "the browser denies storage",
    head: 'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });',
    act: KEPT_RUN,
    says: NOT_KEPT,
    back: "on",
    always: true,
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
    always: true,
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

function damageOf(damage: Damage): string {
  const said: Readonly<Record<Damage, string>> = {
    missing: "is missing",
    truncated: "is cut off",
    html: "is HTML, with status 200",
    damaged: "has damaged bytes",
    silent: "never arrives",
  };
  return said[damage];
}

export const STEPS = 100;
export const CHECKSUM: string = published("lecture", STEPS);
