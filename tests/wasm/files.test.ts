import { beforeAll, expect, test } from "vitest";
import type { Files, OpenOrder, ReadModel, TableLayout, TableRows } from "../../wasm/files/files";
import type { Playground } from "../../wasm/playground";
import { FORMATS, tensorsOf } from "../../web/src/export/model-file";
import { reduced } from "../../web/src/import/reduce";
import { membersOf, namesOf, readDeclarations } from "./declared";
import { loadFiles, loadModule, readDigits } from "./module";

let files: Files;
let session: Playground;

const SPEC = "layers=64,12,10\nactivation=tanh\nseed=4\n";

beforeAll(async () => {
  files = await loadFiles();
  session = await loadModule();
  session.load(await readDigits());
});

/** W and b of each layer in turn. */
function parameters(): Float32Array<ArrayBuffer> {
  const layers = [0, 1].flatMap((layer) => [...session.weights(layer), ...session.bias(layer)]);
  return Float32Array.from(layers);
}

function readModel(name: string, bytes: Uint8Array, base: string, order: readonly string[] = []): ReadModel {
  const read = files.readModel(name, bytes, base, order);
  if ("orders" in read) throw new Error("the order is open");
  return read;
}

/** In pieces, as the page reads a file. */
function pieces(text: string, size: number): Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.slice(i * size, (i + 1) * size));
}

function layoutOf(text: string): ReturnType<ReturnType<Files["tableSurvey"]>["layout"]> {
  const survey = files.tableSurvey();
  for (const piece of pieces(text, 100)) survey.add(piece);
  const layout = survey.layout();
  survey.delete();
  return layout;
}

function readTable(text: string, layout: TableLayout, size = 1e6): TableRows[] {
  const reader = files.tableReader(layout);
  const read = [...pieces(text, size).map((piece) => reader.add(piece)), reader.finish()];
  reader.delete();
  return read;
}

test("the declarations say what the module has, and the module has what they say", async () => {
  const declarations = await readDeclarations("files/files.d.ts");
  expect(namesOf(files)).toEqual(membersOf(declarations, "Files").sort());
  session.configure(SPEC);
  const read = readModel("m.npz", files.writeModel("m.npz", SPEC, parameters()), SPEC);
  expect(Object.keys(read).sort()).toEqual(membersOf(declarations, "ReadModel").sort());
  const layout = layoutOf("1,2\n");
  expect(Object.keys(layout).sort()).toEqual(membersOf(declarations, "TableRefusal"));
  const table = Array.from({ length: 20 }, (_, i) =>
    [0, ...Array(62).fill(3), i === 4 ? "x" : 0, i % 10].join(","),
  ).join("\n");
  const good = layoutOf(table) as TableLayout;
  expect(Object.keys(good).sort()).toEqual(membersOf(declarations, "TableLayout"));
  const [rows] = readTable(table, good);
  expect(Object.keys(rows ?? {}).sort()).toEqual(membersOf(declarations, "TableRows"));
  expect(Object.keys(rows?.faults[0] ?? {}).sort()).toEqual(membersOf(declarations, "TableFault"));
  for (const [name, made] of Object.entries({
    TableSurvey: files.tableSurvey(),
    TableReader: files.tableReader(good),
  })) {
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(made)).filter(
      (method) => method !== "constructor",
    );
    expect([...methods, "delete"].sort()).toEqual(membersOf(declarations, name));
    made.delete();
  }
});

test.each([...FORMATS, "txt"])(
  "a trained network goes through %s into another session, and trains on alike",
  async (format) => {
    session.configure(SPEC);
    session.advance(200);
    const before = session.report();
    const bytes = files.writeModel(`m.${format}`, session.spec(), parameters());
    const { spec, parameters: read, hasSpec } = readModel(`m.${format}`, bytes, "");
    expect(hasSpec).toBe(true);
    expect(spec).toBe(session.spec());
    const other = await loadModule();
    other.load(await readDigits());
    other.configure(spec);
    other.adopt(read);
    expect(other.report()).toMatchObject({ minibatch: 0, checksum: before.checksum, testLoss: before.testLoss });
    expect(other.kept()).toEqual([0]);
    other.advance(50);
    const further = other.report().checksum;
    expect(further).not.toBe(before.checksum);
    other.rewind(0);
    expect(other.report().checksum).toBe(before.checksum);
    other.advance(50);
    expect(other.report().checksum).toBe(further);
    other.reset();
    expect(other.report().checksum).not.toBe(before.checksum);
  },
);

test("adopting what does not fit says why, and changes nothing", () => {
  session.configure(SPEC);
  session.advance(10);
  const before = session.report();
  const runs = session.runs();
  for (const count of [0, 3, 911])
    expect(() => session.adopt(new Float32Array(count))).toThrow(`the number of parameters is ${count}; expected 910`);
  expect(session.report()).toEqual(before);
  expect(session.runs()).toBe(runs);
});

test("the names and shapes that the page shows are those of the file", () => {
  session.configure(SPEC);
  const shown = tensorsOf([64, 12, 10], "safetensors");
  const bytes = files.writeModel("m.safetensors", SPEC, parameters());
  const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  const { __metadata__, ...header } = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  expect(
    Object.entries(header).map(([name, entry]) => ({ name, shape: (entry as { shape: number[] }).shape })),
  ).toEqual(shown);
  expect(__metadata__.spec).toContain("layers=64,12,10\n");
  const text = new TextDecoder("latin1").decode(files.writeModel("m.npz", SPEC, parameters()));
  for (const { name, shape } of tensorsOf([64, 12, 10], "npz")) {
    expect(text).toContain(`${name}.npy`);
    expect(text).toContain(`'shape': (${shape.join(", ")}${shape.length === 1 ? "," : ""})`);
  }
});

test("damage is an Error, thousands of times, and never the module's end", () => {
  session.configure(SPEC);
  const weights = parameters();
  for (const format of FORMATS) {
    const good = files.writeModel(`m.${format}`, SPEC, weights);
    let refused = 0;
    for (let at = 0; at < 3000; at++) {
      const bad = good.slice();
      bad[at] = (bad[at] ?? 0) ^ 0xff;
      try {
        files.readModel(`m.${format}`, bad, SPEC, []);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(500);
    expect(readModel(`m.${format}`, good, SPEC).parameters).toEqual(weights);
  }
});

test("a model that does not tell the order of its layers gives those to choose from, and takes one", () => {
  const spec = "layers=64,64,64,10\n";
  session.configure(spec);
  const weights = Float32Array.from([0, 1, 2].flatMap((layer) => [...session.weights(layer), ...session.bias(layer)]));
  const bytes = files.writeModel("m.safetensors", session.spec(), weights);
  // Other names of the same lengths, and no spec of ours.
  let text = Array.from(bytes.subarray(0, 4000), (byte) => String.fromCharCode(byte)).join("");
  for (const [from, to] of [
    ['"0.', '"b.'],
    ['"2.', '"a.'],
    ['"4.', '"c.'],
    ["layers=", "LAYERS="],
  ] as const)
    text = text.replaceAll(from, to);
  bytes.set(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  expect((files.readModel("m.safetensors", bytes, spec, []) as OpenOrder).orders).toEqual([
    ["b", "a", "c"],
    ["a", "b", "c"],
  ]);
  const read = readModel("m.SAFETENSORS", bytes, spec, ["b", "a", "c"]);
  expect(read).toMatchObject({ hasSpec: false, parameters: weights });
  expect(readModel("m.safetensors", bytes, spec, ["a", "b", "c"]).parameters).not.toEqual(weights);
  expect(() => files.readModel("m.safetensors", bytes, spec, ["a"])).toThrow("expected each of a,b,c once");
});

test("a table is read in pieces, and what is no digit comes with its line", () => {
  const row = (label: string): string => [...Array(10).fill(0), ...Array(54).fill(7), label].join(";");
  const text = `${[row("3"), row("x"), row("8"), "1;2"].join("\r\n")}`;
  const layout = layoutOf(text) as TableLayout;
  expect(layout).toMatchObject({ separator: ";", columns: 65, side: 8, ink: 16, names: [] });
  for (const size of [1, 7, 1000]) {
    const read = readTable(text, { ...layout, label: 64 }, size);
    expect(read.flatMap(({ labels }) => [...labels])).toEqual([3, 8]);
    expect(read.flatMap(({ counts }) => [...counts]).slice(64, 75)).toEqual([...Array(10).fill(0), 7]);
    expect(read.flatMap(({ faults }) => faults)).toMatchObject([
      { line: 2, kind: "label", text: "x" },
      { line: 4, kind: "columns", columns: 2 },
    ]);
  }
  expect(() => files.tableReader({ ...layout, label: -2 })).toThrow("is open");
  expect(layoutOf("")).toMatchObject({ kind: "empty" });
});

test("the core reduces digits as the page does those of a sheet", () => {
  const picture = (i: number): number[] =>
    Array.from({ length: 784 }, (_, pixel) => {
      const [x, y] = [(pixel % 28) - 9 - (i % 7), Math.floor(pixel / 28) - 14 + (i % 5)];
      const inside = x ** 2 / (4 + i) + y ** 2 / (30 + 3 * i);
      return inside < 1 ? Math.round(255 * Math.min(1, 2 - 2 * inside)) : 0;
    });
  const digits = Array.from({ length: 40 }, (_, i) => picture(i));
  const text = digits.map((pixels, i) => [i % 10, ...pixels].join(",")).join("\n");
  const rows = readTable(text, layoutOf(text) as TableLayout);
  const counts = rows.flatMap((piece) => [...piece.counts]);
  for (const [i, pixels] of digits.entries()) {
    const shares = reduced(
      Float32Array.from(pixels, (grey) => grey / 255),
      28,
    );
    expect(counts.slice(64 * i, 64 * (i + 1))).toEqual(Array.from(shares, (share) => Math.round(16 * share)));
  }
  expect(new Set(counts).size).toBeGreaterThan(10);
});
