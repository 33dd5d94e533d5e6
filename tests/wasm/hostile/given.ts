/** The day's number, so that other calls are tried each day; HOSTILE_SEED repeats one. */
export const seedOfDay = (): number => Number(process.env.HOSTILE_SEED ?? Math.floor(Date.now() / 86_400_000));

/** Random numbers from 0 to 1, the same for a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const spite = (): never => {
  throw new Error("spite");
};

const getting = (name: PropertyKey, get: () => unknown, list: object): object =>
  Object.defineProperty(list, name, { get });

/** A list that has another length each time it is asked. */
function fickle(...lengths: readonly number[]): object {
  let times = 0;
  return getting("length", () => lengths[times++ % lengths.length], {});
}

/** Lists that answer no question, or lie. */
export const SPITEFUL: readonly unknown[] = [
  getting(0, spite, { length: 64 }),
  getting("length", spite, {}),
  { length: 64, 0: Symbol("zero") },
  { length: 64, 0: { valueOf: spite } },
  new Proxy([], { get: spite }),
  getting(63, spite, Array(63).fill(1)),
  [Symbol("one"), 1n, {}],
  { valueOf: spite, toString: spite },
  fickle(1, 1e6),
  fickle(1e5, 1),
  getting("length", () => 1, new Uint8Array(4096)),
  getting("length", spite, new Float32Array(64)),
];

const MEGABYTES_40 = 40 * 2 ** 20;
export const HUGE = "x".repeat(MEGABYTES_40);
export const HUGE_BYTES = new Uint8Array(MEGABYTES_40);
export const HUGE_NUMBERS = new Float32Array(MEGABYTES_40 / 4).fill(Number.NaN);

const detached = new Uint8Array(64);
structuredClone(detached.buffer, { transfer: [detached.buffer] });

// biome-ignore format: a table
const NUMBERS: readonly number[] = [
  Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0.5, 3.999, -1, -1e308, 1e308, 5e-324, 1e9, 1e10,
  2 ** 31, 2 ** 32, 2 ** 53, -(2 ** 31),
];

// biome-ignore format: a table
const ANYTHING: readonly unknown[] = [
  ...NUMBERS, ...SPITEFUL, undefined, null, true, false, "", "7", "\0", "\ud800", "é".repeat(100), "x".repeat(1e4),
  Symbol("s"), 10n, {}, [], [[1], [2]], ["a", null], () => 1, new Date(0), /x/, new Map(), detached,
  { length: 1e9 }, { length: -1 }, { length: 2 ** 29 + 1 }, { length: 2 ** 32 + 1 }, { length: "64" }, { length: 1e3 },
  Array(500), new Float32Array(64).fill(Number.NaN), new Float64Array(64).fill(1e308), new BigInt64Array(64),
  new Uint8Array(64).fill(255), new ArrayBuffer(64), new DataView(new ArrayBuffer(8)),
];

/** Arguments of hostile calls, and of calls that are almost right. */
export class Hostile {
  readonly #random: () => number;
  readonly #words: readonly string[];
  readonly #files: readonly Uint8Array[];

  /** `words` and `files` are ones that the module accepts. */
  constructor(seed: number, words: readonly string[], files: readonly Uint8Array[]) {
    this.#random = randomFrom(seed);
    this.#words = words;
    this.#files = files;
  }

  /** True once in `times` calls, at random. */
  once(times: number): boolean {
    return this.#random() * times < 1;
  }

  below(count: number): number {
    return Math.floor(this.#random() * count);
  }

  one<Item>(list: readonly Item[]): Item {
    return list[this.below(list.length)] as Item;
  }

  /** One for each type, as declared; at times one too many or too few. */
  all(types: readonly string[]): unknown[] {
    const given = types.map((type) => this.#given(type));
    if (!this.once(50)) return given;
    return this.once(2) ? [...given, 1] : given.slice(1);
  }

  #given(type: string): unknown {
    if (this.once(5000)) return this.one<unknown>([HUGE, HUGE_BYTES, HUGE_NUMBERS]);
    return this.once(4) ? this.one(ANYTHING) : this.#plausible(type);
  }

  #plausible(type: string): unknown {
    if (type === "number") return this.once(5) ? this.one(NUMBERS) : this.below(12) - 1;
    if (type === "boolean") return this.once(2);
    if (type === "Uint8Array") return this.#bytes();
    if (type === "readonly string[]") return Array.from({ length: this.below(4) }, () => this.one(this.#words));
    if (type === "TableLayout") return this.#layout();
    return type.includes("Array") ? this.#numbers(type === "Float32Array") : this.#text();
  }

  #numbers(isTyped: boolean): ArrayLike<number> {
    const count = this.one([0, 1, 2, 3, 4, 5, 9, 12, 16, 64, 64, 129]);
    const isWild = this.once(5);
    const list = Array.from({ length: count }, () => (isWild ? this.one(NUMBERS) : this.below(17)));
    return isTyped ? Float32Array.from(list) : list;
  }

  #bytes(): Uint8Array {
    if (this.once(2)) return Uint8Array.from({ length: this.one([0, 1, 2, 3, 64, 64, 128]) }, () => this.below(18));
    const file = this.one(this.#files).slice();
    for (let times = this.below(3); times > 0; times -= 1) file[this.below(file.length)] = this.below(256);
    return this.once(5) ? file.subarray(0, this.below(file.length)) : file;
  }

  #text(): string {
    if (this.once(2)) return this.one(this.#words);
    return Array.from({ length: 1 + this.below(3) }, () => this.one(this.#words)).join("\n");
  }

  #layout(): object {
    const numbers = ["columns", "header", "label", "index", "side", "ink"].map((name) => [name, this.#given("number")]);
    const rest = ["inverted", "blankIsZero", "labelsAreWords"].map((name) => [name, this.#given("boolean")]);
    const columns = this.once(2) ? { columns: 65, header: 0, label: 64, index: -1, side: 8, ink: 16 } : {};
    return { separator: this.#given("string"), ...Object.fromEntries([...numbers, ...rest]), ...columns };
  }
}

/** What is thrown, if anything is, must be a refusal and no trap: gives its sentence, or what was answered. */
export function ask(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    const isTrap =
      !(error instanceof Error) || error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
    if (isTrap) throw error;
    return error.message;
  }
}
