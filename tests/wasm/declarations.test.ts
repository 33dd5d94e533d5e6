import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import type { Playground, Session } from "../../wasm/playground";
import { faultBy } from "../../web/src/plain/fault";
import { membersOf, namesOf, readDeclarations } from "./declared";
import { loadModule, readDigits } from "./module";

let declarations: string;
let core: Playground;
let session: Session;

beforeAll(async () => {
  declarations = await readDeclarations("playground.d.ts");
  core = await loadModule();
  session = core;
  session.load(await readDigits());
});

const declared = (name: string): string[] => membersOf(declarations, name);

describe("playground.d.ts says what the module has, and the module has what it says", () => {
  test("module", () => {
    expect(namesOf(core)).toEqual([...declared("Playground"), ...declared("Session")].sort());
  });

  test("plain results", () => {
    expect(Object.keys(session.report()).sort()).toEqual(declared("Report"));
    expect(Object.keys(session.trace(new Float32Array(64))).sort()).toEqual(declared("Trace"));
    expect(Object.keys(core.rasterOptions()).sort()).toEqual(declared("RasterOptions"));
    expect(Object.keys(core.rasterize(new Float32Array(), 4, true, true)).sort()).toEqual(declared("Rasterized"));
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
  test("takes anything a caller may give, and says what is wrong with a spec", async () => {
    const sentence = "learning_rate is nan; expected a number from 1e-8 to 1000";
    const fault = faultBy(() => core.checkSpec("learning_rate=nan"));
    expect(Object.keys(fault ?? {}).sort()).toEqual(declared("Fault"));
    expect(fault).toEqual({
      code: "number_between",
      field: "learning_rate",
      at: [],
      value: "nan",
      legal: ["1e-8", "1000"],
      sentence,
    });
    expect(() => core.checkSpec("learning_rate=nan")).toThrow(sentence);
    core.checkSpec("");
    for (const count of [Number.NaN, -1, 0, 0.5]) expect(session.advance(count)).toBe(0);
    for (const layer of [Number.NaN, -1, 0.5])
      expect(() => session.weights(layer)).toThrow(`layer is ${String(layer).toLowerCase()}; expected a whole number`);
    expect(() => session.weights(1e9)).toThrow("layer is 1000000000; expected 0 to 2");
    expect(() => session.trace(new Float32Array(63))).toThrow("the number of values is 63; expected 64");
    expect(() => session.trace(new Float32Array(64).fill(Number.NaN))).toThrow("a value is nan; expected a finite");
    const empty = await loadModule();
    expect(() => empty.load(new Uint8Array(5))).toThrow("damaged");
    expect(() => empty.advance(1)).toThrow("no digits are loaded; expected load() before this call");
  });

  test("rasterizes strokes, and refuses what are none", () => {
    const { penWidth, smooth, normalize } = core.rasterOptions();
    const line = new Float32Array([2, 3, 1, 3, 9]);
    const { raster, counts, scale, x, y } = core.rasterize(line, penWidth, smooth, normalize);
    expect(raster).toHaveLength(32 * 32);
    expect(counts.filter((count) => count > 0)).toHaveLength(16);
    expect(scale * 3 + x).toBeCloseTo(16);
    expect(scale * 1 + y).toBeCloseTo(penWidth / 2);
    expect(core.rasterize(line, penWidth, smooth, false).scale).toBe(1);
    expect(() => core.rasterize(line, Number.NaN, smooth, normalize)).toThrow("the pen's width is nan; expected");
    for (const strokes of [[5], [1, Number.NaN, 0], [-1, 0, 0]])
      expect(() => core.rasterize(new Float32Array(strokes), penWidth, smooth, normalize)).toThrow(/expected/);
  });

  test("has a brush for cells: a tap in the middle of one fills it and touches no other, one on an edge shares its ink", () => {
    const tap = (x: number, y: number) => [...core.rasterize(new Float32Array([1, x, y]), 4.4, false, false).counts];
    expect(tap(14, 10)).toEqual(
      Array(64)
        .fill(0)
        .with(2 * 8 + 3, 16),
    );
    const [left = 0, right = 0] = tap(16, 10).slice(2 * 8 + 3);
    expect(left).toBe(right);
    expect(left).toBeGreaterThan(0);
    const line = core.rasterize(new Float32Array([2, 2, 18, 30, 18]), 4.4, false, false).counts;
    expect([...line.slice(4 * 8, 5 * 8)]).toEqual(Array(8).fill(16));
  });

  test("has the largest legal network in its fixed memory", async () => {
    const damaged = await loadModule();
    expect(() => damaged.load(new Uint8Array())).toThrow("damaged");
    const specs = [
      "layers=64,512,384,128,10\nactivation=relu\noutput=softmax\nloss=cross_entropy\noptimizer=adam\nlearning_rate=0.001\nbatch_size=683",
      "layers=64,512,384,128,10\nactivation=silu\noutput=softmax\nloss=cross_entropy\noptimizer=adam\nlearning_rate=0.001\nbatch_size=683",
      "layers=64,427,10\nactivation=relu\noptimizer=adam\nlearning_rate=0.001\nbatch_size=1437",
    ];
    for (const spec of specs) {
      session.configure(spec);
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
