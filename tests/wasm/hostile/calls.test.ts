import { expect, test } from "vitest";
import { faultBy } from "../../../web/src/plain/fault";
import { published } from "../../published.mjs";
import { readDeclarations } from "../declared";
import { loadFiles, loadLabs, loadModule, readDigits } from "../module";
import { ask, Hostile, seedOfDay } from "./given";

const CALLS = 100_000;
const seed = seedOfDay();
console.log(`hostile calls: HOSTILE_SEED=${seed} repeats them`);

Error.stackTraceLimit = 0;

interface Signature {
  readonly name: string;
  /** Of the parameters, as declared. */
  readonly types: readonly string[];
}

/** Functions and methods of the interfaces in files of declarations. */
async function signaturesOf(...files: readonly string[]): Promise<readonly Signature[]> {
  const texts = await Promise.all(files.map((file) => readDeclarations(`${file}.d.ts`)));
  return texts.flatMap((text) =>
    [...text.matchAll(/^ {2}(\w+)\(([^)]*)\): /gm)].map(([, name = "", list = ""]) => ({
      name,
      types: [...list.matchAll(/\w+: ([^,]+)/g)].map(([, type = ""]) => type.trim()),
    })),
  );
}

type Call = (this: unknown, ...given: unknown[]) => unknown;

interface Subject {
  readonly module: object;
  readonly signatures: readonly Signature[];
  /** Functions whose legal calls take milliseconds: only one call in this many is made. */
  readonly slow: ReadonlyMap<RegExp, number>;
  /** Functions for which a large number is legal but takes long to compute: the largest one to try. */
  readonly most: ReadonlyMap<string, number>;
  readonly hostile: Hostile;
}

const valuesHeldBy = (module: object) => (module as { count_emval_handles(): number }).count_emval_handles();

/** Functions by their names, methods on handles that functions have given, deleted ones too. */
function callHostilely({ module, signatures, slow, most, hostile }: Subject): void {
  const held = valuesHeldBy(module);
  const functions = module as Readonly<Record<string, Call>>;
  const handles: { delete(): void }[] = [];
  const times = new Map<string, number>();
  const rareness = ({ name }: Signature) => [...slow].find(([names]) => names.test(name))?.[1] ?? 1;
  const bound = (name: string, value: unknown) =>
    typeof value === "number" ? Math.min(value, most.get(name) ?? value) : value;
  for (let call = 0; call < CALLS; call += 1) {
    let signature = hostile.one(signatures);
    while (!hostile.once(rareness(signature))) signature = hostile.one(signatures);
    const { name, types } = signature;
    const handle = hostile.one(handles) as object | undefined;
    const given = hostile.all(types).map((value) => bound(name, value));
    types.forEach((type, index) => {
      if (type.endsWith("Handle") && !hostile.once(10)) given[index] = handle;
    });
    const from = performance.now();
    const answer = ask(() => {
      const method = functions[name] ?? (handle as Record<string, Call> | undefined)?.[name];
      return method?.call(functions[name] || hostile.once(20) ? module : handle, ...given);
    });
    times.set(name, (times.get(name) ?? 0) + performance.now() - from);
    if (answer instanceof Object && "delete" in answer) handles.push(answer as { delete(): void });
    if (handles.length > 4) ask(() => handles.splice(hostile.below(4), 1)[0]?.delete());
  }
  for (const handle of handles) ask(() => handle.delete());
  expect(valuesHeldBy(module)).toBe(held);
  if (process.env.HOSTILE_TIMES) console.log([...times].sort((one, other) => other[1] - one[1]).slice(0, 8));
}

/** Of the module's 32 MB there is room for so many floats, half as many doubles, and a copy of these. */
const ROOM = new Float32Array(2 ** 21);

const TIME = 300_000;

test(
  "the playground module trains as published after a hundred thousand hostile calls",
  async () => {
    const session = await loadModule();
    const digits = await readDigits();
    session.load(digits);
    const fields = session.specFields().flatMap(({ name, choices }) => [name, ...choices.split(",")]);
    const settings = session
      .specFields()
      .flatMap(({ name, choices }) => ["1", "-1", "nan", ...choices.split(",")].map((value) => `${name}=${value}`));
    callHostilely({
      module: session,
      signatures: (await signaturesOf("playground")).filter(({ name }) => name in session && name !== "locateFile"),
      slow: new Map([
        [/^(load|loadPen)$/, 1000],
        [/^(report|reset|classify|gradient|varied|configure|advance)$/, 100],
        [/^(specFields|presets|adopt|test.*|training.*)$/, 10],
      ]),
      most: new Map([
        ["advance", 3],
        ["varied", 3],
      ]),
      hostile: new Hostile(seed, [...fields, ...settings, "layers=64,3,10", "layers=64,30,20,10"], [digits]),
    });
    expect(() => session.adopt(ROOM)).toThrow(/ is 2097152; expected/);
    while (faultBy(() => session.removeOwn(1)) === null);
    session.configure("");
    session.reset();
    session.advance(100);
    expect(session.report().checksum).toBe(published("lecture", 100));
  },
  TIME,
);

// biome-ignore format: a list
const WORDS = [
  "lecture", "figure", "sigmoid", "relu", "leaky_relu", "tanh", "identity", "silu", "step", "softmax", "sine", "bump", "zigzag",
  "noise", "bowl", "saddle", "rosenbrock", "himmelblau", "involution", "sum", "product", "scalar", "polynomials", "polar",
  "linear", "spiral", "line", "rows", "columns", "input", "output", "weights", "bias", "delta_w", "delta_b",
  "weights_error", "input_error", "output_error", "square", "exponential", "cosine", "x", "w", "b", "z", "",
];

test(
  "the labs' module trains as published after a hundred thousand hostile calls",
  async () => {
    const [labs, digits] = await Promise.all([loadLabs(), readDigits()]);
    const parts = ["approximation", "backprop", "calculus", "descent", "digits", "homework", "layer", "loop", "neuron"];
    callHostilely({
      module: labs,
      signatures: await signaturesOf(...parts.map((part) => `labs/${part}`)),
      slow: new Map([
        [/^(beginDigits|readDigits|trainingLoop|layerTrain|approach|trainerChecksum)$/, 100],
        [/^(next|seek|layerPass|layerSum|layerParameters|splitOrder|approximation|trainApproximation)$/, 10],
      ]),
      most: new Map([
        ["trainApproximation", 3],
        ["layerTrain", 3],
        ["approach", 3],
      ]),
      hostile: new Hostile(seed, WORDS, [digits]),
    });
    const half = ROOM.subarray(0, 2 ** 20);
    expect(() => labs.exampleError(half, [])).toThrow(/expected one for each of the 1048576/);
    const loop = labs.trainingLoop(1);
    while (!loop.approach(100, 50));
    expect(loop.checksum()).toBe(published("lecture", 100));
    loop.delete();
  },
  TIME,
);

test(
  "the files' module writes and reads as before after a hundred thousand hostile calls",
  async () => {
    const files = await loadFiles();
    const spec = "layers=64,3,10\n";
    const parameters = Float32Array.from({ length: 64 * 3 + 3 + 30 + 10 }, (_, index) => index / 7);
    const names = ["m.safetensors", "m.npz", "m.txt"];
    const written = names.map((name) => files.writeModel(name, spec, parameters));
    const table = new TextEncoder().encode(
      `${Array.from({ length: 64 }, (_, index) => index % 17).join(",")},3\n`.repeat(3),
    );
    callHostilely({
      module: files,
      signatures: await signaturesOf("files/files"),
      slow: new Map([[/^(readModel|writeModel)$/, 2]]),
      most: new Map(),
      hostile: new Hostile(seed, [...names, spec, "layers=64,10", "0", "1"], [...written, table]),
    });
    expect(() => files.writeModel("m.txt", spec, ROOM)).toThrow(/ is 2097152; expected/);
    expect(names.map((name) => files.writeModel(name, spec, parameters))).toEqual(written);
    for (const [index, name] of names.entries())
      expect(files.readModel(name, written[index] as Uint8Array, spec, [])).toMatchObject({ parameters });
  },
  TIME,
);
