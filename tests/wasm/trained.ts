import type { Playground } from "../../wasm/playground";
import { type Spec, specFromText } from "../../web/src/plain/spec";
import { loadModule, readDigits } from "./module";

/** A trained network, and what it says of digits. */
export interface Trained {
  readonly spec: Spec;
  readonly specText: string;
  /** W (inputs, outputs) and b of each layer in turn, row by row. */
  readonly parameters: Float32Array<ArrayBuffer>;
  /** Counts of ink 0 to 16, 64 a digit. */
  readonly counts: readonly (readonly number[])[];
  readonly outputs: readonly (readonly number[])[];
  /** On the 360 test digits of its split. */
  readonly testAccuracy: number;
}

/** Every activation in every place that a spec allows, both scales of the pixels and both splits, no hidden layer to three. */
export const SPECS: Readonly<Record<string, string>> = {
  lecture: "",
  figure:
    "layers=64,128,64,32,10\nactivation=relu,leaky_relu,tanh\noutput=identity\npixels=unit\nlearning_rate=0.01\nseed=7\n",
  softmax: "layers=64,40,20,10\nactivation=relu\noutput=softmax\nloss=cross_entropy\npixels=unit\nlearning_rate=0.1\n",
  tanh: "layers=64,20,10\nactivation=tanh\noutput=tanh\npixels=unit\nlearning_rate=0.1\nsplit=writers\n",
  plain: "layers=64,20,10\nactivation=identity\noutput=relu\npixels=unit\nlearning_rate=0.01\n",
  silu: "layers=64,20,10\nactivation=silu\noutput=silu\npixels=unit\nlearning_rate=0.01\n",
  leaky: "layers=64,10\noutput=leaky_relu\npixels=unit\nlearning_rate=0.01\n",
};

/** Each of SPECS after 300 minibatches, with 100 digits of the test set. */
export async function trainAll(): Promise<ReadonlyMap<string, Trained>> {
  const session = await loadModule();
  session.load(await readDigits());
  const fields = session.specFields();
  return new Map(
    Object.entries(SPECS).map(([name, text]) => {
      session.configure(text);
      session.advance(300);
      const specText = session.spec();
      return [name, { spec: specFromText(specText, fields), specText, ...answers(session) }];
    }),
  );
}

function answers(session: Playground): Pick<Trained, "parameters" | "counts" | "outputs" | "testAccuracy"> {
  const pixels = session.testPixels();
  const counts = Array.from({ length: 100 }, (_, digit) => [...pixels.subarray(64 * digit, 64 * (digit + 1))]);
  const input = session.predictionInput();
  const output = session.predictionOutput();
  const outputs = counts.map((digit) => {
    input.set(digit);
    session.predict();
    return [...output];
  });
  return { parameters: session.parameters(), counts, outputs, testAccuracy: session.report().testAccuracy };
}

/** The largest difference of two programs' answers, in units of the answer where that is above 1. */
export function largestDifference(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number {
  if (a.length !== b.length) throw new Error(`${a.length} answers; expected ${b.length}`);
  const differences = a.flatMap((row, digit) => {
    if (row.length !== 10) throw new Error(`digit ${digit} has ${row.length} outputs; expected 10`);
    return row.map((value, label) => {
      const other = b[digit]?.[label] ?? Number.NaN;
      return Math.abs(value - other) / Math.max(1, Math.abs(other));
    });
  });
  // NaN must not be lost: Math.max keeps it.
  return Math.max(...differences);
}
