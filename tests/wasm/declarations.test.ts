import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import type { Playground, Session } from "../../wasm/playground";
import { loadModule, readDigits } from "./module";

let declarations: string;
let core: Playground;
let session: Session;

beforeAll(async () => {
  declarations = await readFile(new URL("../../wasm/playground.d.ts", import.meta.url), "utf8");
  core = await loadModule();
  session = new core.Session();
  expect(session.load(await readDigits())).toBe("");
});

/** Names of an interface's members, as declared. */
function declared(name: string): string[] {
  const body = new RegExp(`export interface ${name} \\{\\n(.*?)\\n\\}`, "s").exec(declarations)?.[1];
  if (body === undefined) throw new Error(`playground.d.ts has no interface ${name}`);
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??[(:]/gm)].map((match) => match[1] ?? "").sort();
}

/** What Embind's runtime puts beside our own names. */
const embindMethods = ["isAliasOf", "clone", "delete", "isDeleted", "deleteLater"];

describe("playground.d.ts says what the module has, and the module has what it says", () => {
  test("module", () => {
    // The factory's object also holds Emscripten's runtime: compare with a module's names that are Embind's.
    const emscripten =
      /^(_|asm$|ready$|instantiateWasm$|calledRun$|run$|HEAP|wasmMemory$|inspect|getInherited|getLive|flush|setDelay|count_emval|get_first|onRuntime|print|noExit|preloaded|preInit|preRun|postRun|arguments$|thisProgram$|quit$|InternalError|BindingError|UnboundTypeError|PureVirtualError|getExceptionMessage)/;
    const names = Object.keys(core).filter((name) => !emscripten.test(name));
    expect(names.sort()).toEqual(declared("Playground"));
  });

  test("session", () => {
    const names = Object.getOwnPropertyNames(core.Session.prototype).filter((name) => name !== "constructor");
    expect([...names, "delete"].sort()).toEqual(declared("Session"));
    expect(embindMethods).toContain("delete");
  });

  test("plain results", () => {
    expect(Object.keys(session.report()).sort()).toEqual(declared("Report"));
    expect(Object.keys(session.trace(new Float32Array(64))).sort()).toEqual(declared("Trace"));
    for (const field of core.specFields()) expect(Object.keys(field).sort()).toEqual(declared("SpecField"));
    for (const preset of core.presets()) expect(Object.keys(preset).sort()).toEqual(declared("Preset"));
  });

  test("types of the results", () => {
    expect(session.weights(0)).toBeInstanceOf(Float32Array);
    expect(session.weights(0)).toHaveLength(64 * 128);
    expect(session.trace(new Float32Array(64)).activations).toHaveLength(128 + 64 + 10);
    session.predictionInput().fill(3);
    session.predict();
    const trace = session.trace(new Float32Array(64).fill(3)).activations;
    expect([...session.predictionOutput()]).toEqual([...trace.slice(-10)]);
    expect(session.testLabels()).toBeInstanceOf(Uint8Array);
    expect(session.testPixels()).toHaveLength(360 * 64);
    const report = session.report();
    expect(report.confusion).toHaveLength(100);
    expect(report.checksum).toMatch(/^[0-9a-f]{16}$/);
    expect(typeof report.minibatch).toBe("number");
  });
});

describe("the module", () => {
  test("takes anything a caller may give, and says what is wrong with a spec", () => {
    expect(core.checkSpec("learning_rate=nan")).toBe("learning_rate is nan; expected a number from 1e-8 to 1000");
    expect(core.checkSpec("")).toBe("");
    for (const count of [Number.NaN, -1, 0, 0.5]) expect(session.advance(count)).toBe(0);
    expect(session.weights(Number.NaN)).toHaveLength(64 * 128);
    expect(session.weights(1e9)).toHaveLength(0);
    expect(session.trace(new Float32Array(63)).activations).toHaveLength(0);
    expect(session.trace(new Float32Array(64).fill(Number.NaN)).activations).toHaveLength(0);
    expect(new core.Session().load(new Uint8Array(5))).toContain("damaged");
  });

  test("has the largest legal network in its fixed memory", () => {
    const large = new core.Session();
    expect(large.load(new Uint8Array())).not.toBe("");
    const specs = [
      "layers=64,512,384,128,10\nactivation=relu\noutput=softmax\nloss=cross_entropy\noptimizer=adam\nlearning_rate=0.001\nbatch_size=683",
      "layers=64,427,10\nactivation=relu\noptimizer=adam\nlearning_rate=0.001\nbatch_size=1437",
    ];
    for (const spec of specs) {
      expect(session.configure(spec)).toBe("");
      expect(session.advance(2)).toBe(2);
      expect(Number.isFinite(session.report().trainLoss)).toBe(true);
      session.reset();
      expect(session.advance(1)).toBe(1);
    }
  });

  test("needs no eval and no second file", async () => {
    const glue = await readFile(new URL("../../build/wasm/bin/playground.js", import.meta.url), "utf8");
    expect(glue).not.toMatch(/new Function|\beval\(/);
  });
});
