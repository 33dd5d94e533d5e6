import { beforeAll, describe, expect, test } from "vitest";
import type { Files } from "../../wasm/files/files";
import type { Playground } from "../../wasm/playground";
import { languages } from "../../web/src/languages/languages";
import { errorOf, type Fault, faultBy, faultIn, faultOf } from "../../web/src/plain/fault";
import { setLanguage, speakOneOf } from "../../web/src/texts/text";
import { toldOf } from "../../web/src/texts/told";
import { loadFiles, loadModule, readDigits } from "./module";

let session: Playground;
let files: Files;

beforeAll(async () => {
  session = await loadModule();
  session.load(await readDigits());
  files = await loadFiles();
  await speakOneOf(languages, []);
});

async function inBoth(fault: Fault): Promise<readonly [english: string, german: string]> {
  await setLanguage("en");
  const english = await toldOf(errorOf(fault));
  await setLanguage("de");
  return [english, await toldOf(errorOf(fault))];
}

/** The fault that a call must throw. */
function refusal(call: () => void): Fault {
  const fault = faultBy(call);
  if (!fault) throw new Error("nothing was refused");
  return fault;
}

/** What the page must never say: the core's names, and its language in German. */
const NAMES = /_|\bexpected\b/;
const ENGLISH = /\b(is|are|the|of|and|expected|takes|from|to|at most|bytes|line|missing)\b/;

test.each([
  ["learning_rate=1e9", "Learning rate is 1e9; it takes 1e-8 to 1,000", "Lernrate ist 1e9; möglich ist 1e-8 bis 1.000"],
  [
    "learning_rate=-0.5",
    "Learning rate is -0.5; it takes 1e-8 to 1,000",
    "Lernrate ist -0,5; möglich ist 1e-8 bis 1.000",
  ],
  [
    "batch_size=",
    "Batch size is empty; it takes a whole number from 1 to 1,437",
    "Batchgröße ist leer; möglich ist eine ganze Zahl von 1 bis 1.437",
  ],
  [
    "minibatches=0",
    "Minibatches are 0; they take a whole number from 1 to 10,000,000",
    "Minibatches sind 0; möglich ist eine ganze Zahl von 1 bis 10.000.000",
  ],
  [
    "layers=64,128,abc,10",
    "Hidden layers: layer 2 is abc; a layer takes a whole number from 1 to 1,024",
    "Verdeckte Schichten: Schicht 2 ist abc; möglich ist eine ganze Zahl von 1 bis 1.024",
  ],
  [
    "target_accuracy=950",
    "Stop at accuracy is 950; it takes 0 to 100 %, or a share from 0 to 1",
    "Ende bei Genauigkeit ist 950; möglich ist 0 bis 100 %, oder ein Anteil von 0 bis 1",
  ],
  ["rotation=60", "Rotation is 60°; it takes 0 to 45°", "Drehung ist 60°; möglich ist 0 bis 45°"],
  ["shift=-2.5", "Shift is -2.5 px; it takes 0 to 8 px", "Verschiebung ist -2,5 px; möglich ist 0 bis 8 px"],
  [
    "optimizer=lion",
    "Optimizer is lion; it takes one of SGD, Momentum, Nesterov, RMSProp, Adam",
    "Verfahren ist lion; möglich ist SGD, Momentum, Nesterov, RMSProp, Adam",
  ],
  [
    "layers=64,9,9,10\nactivation=relu,magic",
    "Activation: layer 2 is magic; a layer takes one of Sigmoid, ReLU, Leaky ReLU, Tanh, Identity, SiLU",
    "Aktivierung: Schicht 2 ist magic; möglich ist Sigmoid, ReLU, Leaky ReLU, Tanh, Identität, SiLU",
  ],
  [
    `layers=64,${"9,".repeat(10)}10`,
    "There would be 10 hidden layers; at most 8 are possible",
    "Es wären 10 verdeckte Schichten; möglich sind höchstens 8",
  ],
  [
    "layers=64,1024,1024,10",
    "The network would have 1,126,410 weights and biases; at most 300,000 are possible",
    "Das Netz hätte 1.126.410 Gewichte und Biases; möglich sind höchstens 300.000",
  ],
  [
    "layers=64,9,9,10\nactivation=relu,relu,relu",
    "There are 3 activations; it takes one for all, or 2, one a hidden layer",
    "Es sind 3 Aktivierungen; möglich ist eine für alle, oder 2, eine pro verdeckte Schicht",
  ],
  [
    "loss=cross_entropy",
    "Output is Sigmoid; with the loss Cross-entropy it takes Softmax",
    "Ausgabe ist Sigmoid; mit dem Verlust Kreuzentropie geht nur Softmax",
  ],
  [
    "layers=64,500,450,10\nbatch_size=1437",
    "Batch size is 1,437; with 1,024 units in all layers it takes at most 732",
    "Batchgröße ist 1.437; bei 1.024 Einheiten in allen Schichten ist höchstens 732 möglich",
  ],
  [
    "layers=65,10",
    "The first of layers is 65; expected 64, one a pixel",
    "Die Zahl der Eingaben ist 65; möglich ist 64, eine pro Pixel",
  ],
  // Whatever is typed stays what it is.
  [
    "seed=1 is 2; expected 3",
    "Seed is 1 is 2; expected 3; it takes a whole number from 0 to 4,294,967,295",
    "Seed ist 1 is 2; expected 3; möglich ist eine ganze Zahl von 0 bis 4.294.967.295",
  ],
])("%s is refused in the page's words", async (spec, english, german) => {
  expect(await inBoth(refusal(() => session.checkSpec(spec)))).toEqual([english, german]);
});

test("of a run that has to begin anew, the reason is told, too", async () => {
  const because = faultOf("worker_silent", "the training worker does not answer");
  const fault = { ...faultOf("begin_anew", "the run has to begin anew: the training worker does not answer"), because };
  expect(await inBoth(fault)).toEqual([
    "The run has to begin anew: the training worker does not answer",
    "Der Lauf muss von vorn beginnen. Der Worker, der trainiert, antwortet nicht",
  ]);
});

test("names and addresses stay as they are, in whatever language", async () => {
  const address = "http://localhost/assets/labs.wasm";
  const sentence = `${address} is not there: the server says 404`;
  expect(await inBoth(faultOf("not_there", sentence, address, "404"))).toEqual([
    sentence,
    "http://localhost/assets/labs.wasm ist nicht da: Der Server sagt 404",
  ]);
  const fault = {
    ...faultOf("between", "x of the start is 9; expected -2 to 2", "-2", "2"),
    field: "x of the start",
    value: "9",
  };
  expect(await inBoth(fault)).toEqual([
    "x of the start is 9; expected -2 to 2",
    "x des Starts ist 9; möglich ist -2 bis 2",
  ]);
});

describe("of every field", () => {
  test("what is illegal is told by its label, in both languages", async () => {
    const fields = session.specFields();
    expect(fields.length).toBeGreaterThan(30);
    for (const { name } of fields) {
      const [english, german] = await inBoth(refusal(() => session.checkSpec(`${name}=~`)));
      expect(english).toMatch(/^[A-Z].* ~; .*takes? /);
      expect(english).not.toMatch(NAMES);
      expect(german).toMatch(/ ~; möglich ist /);
      expect(german).not.toMatch(NAMES);
      expect(german).not.toMatch(ENGLISH);
    }
  });
});

test("what a run refuses is told in German", async () => {
  const seven = Uint8Array.of(...Array<number>(64).fill(7));
  const calls = [
    () => session.addOwn(seven, Uint8Array.of(12)),
    () => session.addOwn(seven, Uint8Array.of(1, 2)),
    () =>
      session.addOwn(
        seven.map(() => 17),
        Uint8Array.of(1),
      ),
    () => session.addOwn(new Uint8Array(64 * 10_001), new Uint8Array(10_001)),
    () => session.removeOwn(3),
    () => session.rewind(7),
    () => session.adopt(new Float32Array(3)),
    () => session.setParameter(9, 0, 0, 1),
    () => session.setParameter(0, 99, 0, 1),
    () => session.setParameter(0, 0, 0, Number.NaN),
    () => session.configure("data=pen"),
    () => session.loadPen(Uint8Array.of(1, 2, 3)),
    () => session.weights(7),
    () => session.trace(new Float32Array(3)),
    () => session.saliency(new Float32Array(64), 10),
    () => session.gradient(0, 128),
    () => session.varied(9999, "", 1),
    () => session.varied(0, "", 101),
    () => session.rasterize(Float32Array.of(5, 1, 1), 2, true, true),
  ];
  for (const call of calls) {
    const fault = refusal(call);
    const [, german] = await inBoth(fault);
    expect(german).not.toBe(fault.sentence);
    expect(german).not.toMatch(ENGLISH);
  }
});

test("a divergence is told in German, with what is too large", async () => {
  const run = await loadModule();
  run.load(await readDigits());
  run.configure("layers=64,10\noutput=identity\nlearning_rate=0.01\noptimizer=adam");
  expect(run.report().divergence).toBeNull();
  run.setParameter(0, 20, 3, 1e37);
  run.advance(10);
  const { divergence } = run.report();
  expect(divergence).toMatchObject({
    code: "diverged_after_edit",
    field: "weight",
    value: "nan",
    legal: ["1", "0.01"],
  });
  expect(divergence && (await inBoth(divergence))[1]).toBe(
    "Ein Gewicht wurde bei Minibatch 1 undefiniert (NaN): die Lernrate 0,01 oder ein gesetztes Gewicht ist zu groß",
  );
});

test("what is wrong with a model file is told in German", async () => {
  const spec = "layers=64,3,10\n";
  const parameters = new Float32Array(64 * 3 + 3 + 30 + 10).fill(0.5);
  const told = new Set<string>();
  for (const name of ["m.safetensors", "m.npz", "m.txt"]) {
    const whole = files.writeModel(name, spec, parameters);
    const places = Array.from({ length: 400 }, (_, index) => Math.floor((index * whole.length) / 400));
    const damaged = [
      ...places.map((length) => whole.slice(0, length)),
      ...[0x00, 0x7a, 0xff].flatMap((byte) => places.map((at) => whole.with(at, byte) as Uint8Array<ArrayBuffer>)),
    ];
    for (const bytes of damaged) {
      try {
        files.readModel(name, bytes, spec, []);
      } catch (error) {
        const fault = faultIn(error);
        const [, german] = await inBoth(fault);
        // Names and headers of the file itself are what they are.
        const ours = german.replace(/["„].*?["“]/gs, "");
        expect(ours, fault.sentence).not.toMatch(/\b(is|the|of|expected|from|at most|line|missing|bytes)\b/);
        told.add(ours.replace(/\d+/g, "#"));
      }
    }
  }
  expect(told.size).toBeGreaterThan(20);
});
