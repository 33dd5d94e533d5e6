import { beforeAll, expect, test } from "vitest";
import type { Files } from "../../wasm/files/files";
import type { Playground } from "../../wasm/playground";
import { instantiate } from "../../web/src/engine/instantiate";
import { throwing } from "../../web/src/engine/throwing";
import { FORMATS, tensorsOf } from "../../web/src/state/model-file";
import { membersOf, namesOf, readDeclarations } from "./declared";
import { compileModule, loadModule, readDigits } from "./module";

let files: Files;
let session: Playground;

const SPEC = "layers=64,12,10\nactivation=tanh\nseed=4\n";

beforeAll(async () => {
  const { glue, module } = await compileModule("files");
  files = throwing(await instantiate<Files>(glue, module));
  session = await loadModule();
  expect(session.load(await readDigits())).toBe("");
});

/** W and b of each layer in turn. */
function parameters(): Float32Array<ArrayBuffer> {
  const layers = [0, 1].flatMap((layer) => [...session.weights(layer), ...session.bias(layer)]);
  return Float32Array.from(layers);
}

test("the declarations say what the module has, and the module has what they say", async () => {
  const declarations = await readDeclarations("files/files.d.ts");
  expect(namesOf(files)).toEqual(membersOf(declarations, "Files").sort());
  session.configure(SPEC);
  const read = files.readModel("m.npz", files.writeModel("m.npz", SPEC, parameters()), SPEC);
  expect(Object.keys(read).sort()).toEqual(membersOf(declarations, "ReadModel").sort());
});

test.each([...FORMATS, "txt"])(
  "a trained network goes through %s into another session, and trains on alike",
  async (format) => {
    expect(session.configure(SPEC)).toBe("");
    session.advance(200);
    const before = session.report();
    const bytes = files.writeModel(`m.${format}`, session.spec(), parameters());
    const { spec, parameters: read, hasSpec } = files.readModel(`m.${format}`, bytes, "");
    expect(hasSpec).toBe(true);
    expect(spec).toBe(session.spec());
    const other = await loadModule();
    expect(other.load(await readDigits())).toBe("");
    expect(other.configure(spec)).toBe("");
    expect(other.adopt(read)).toBe("");
    expect(other.report()).toMatchObject({ minibatch: 0, checksum: before.checksum, testLoss: before.testLoss });
    expect(other.kept()).toEqual([0]);
    other.advance(50);
    const further = other.report().checksum;
    expect(further).not.toBe(before.checksum);
    expect(other.rewind(0)).toBe("");
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
    expect(session.adopt(new Float32Array(count))).toBe("the parameters do not fit the layers");
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
        files.readModel(`m.${format}`, bad, SPEC);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(500);
    expect(files.readModel(`m.${format}`, good, SPEC).parameters).toEqual(weights);
  }
});
