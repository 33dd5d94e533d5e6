/**
 * The core's sentences about what is illegal, as data. They have one grammar (core/include/nn/error.hpp), `THING is VALUE; expected LEGAL`.
 * THING and LEGAL are the core's own words and never contain ` is ` or `; expected `, so the three can be told apart whatever VALUE
 * contains.
 */

export interface Fault {
  readonly thing: string;
  readonly value: string;
  readonly legal: string;
}

/** Null for a sentence of another kind. */
export function faultOf(sentence: string): Fault | null {
  const [, thing, value, legal] = /^(.+?) is (.*); expected (.+)$/s.exec(sentence) ?? [];
  return thing === undefined || value === undefined || legal === undefined ? null : { thing, value, legal };
}

/** What is illegal about a field of the spec; in a list with an entry for each hidden layer, `layer` is that layer, from 1. */
export type SpecFault =
  | {
      readonly kind: "number";
      readonly field: string;
      readonly layer: number | null;
      readonly value: string;
      readonly whole: boolean;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly kind: "choice";
      readonly field: string;
      readonly layer: number | null;
      readonly value: string;
      readonly legal: readonly string[];
    }
  | { readonly kind: "layers"; readonly hidden: number; readonly most: number }
  | { readonly kind: "parameters"; readonly count: number; readonly most: number }
  | { readonly kind: "activations"; readonly count: number; readonly hidden: number }
  | { readonly kind: "softmax"; readonly output: string }
  | { readonly kind: "batch"; readonly size: number; readonly most: number; readonly units: number };

/** Null for a sentence about anything else. */
export function specFaultOf(sentence: string): SpecFault | null {
  return crossFault(sentence) ?? fieldFault(sentence);
}

const FIELD = /^(?:entry (\d+) of )?([a-z][a-z0-9_]*)$/;

function fieldFault(sentence: string): SpecFault | null {
  const { thing, value, legal } = faultOf(sentence) ?? { thing: "", value: "", legal: "" };
  const [, entry, field] = FIELD.exec(thing) ?? [];
  if (field === undefined) return null;
  // The inputs are the first entry of the layers.
  const layer = entry === undefined ? null : Number(entry) - Number(field === "layers");
  const [, whole, least, most] = /^a (whole )?number from (\S+) to (\S+)$/.exec(legal) ?? [];
  if (most !== undefined)
    return {
      kind: "number",
      field,
      layer,
      value,
      whole: whole !== undefined,
      least: Number(least),
      most: Number(most),
    };
  const [, names] = /^one of (.+)$/.exec(legal) ?? [];
  return names === undefined ? null : { kind: "choice", field, layer, value, legal: names.split(/, ?/) };
}

/** What is illegal beyond the value of a single field. */
function crossFault(sentence: string): SpecFault | null {
  const numbers = (pattern: RegExp): readonly number[] | null => pattern.exec(sentence)?.slice(1).map(Number) ?? null;
  const [layers, mostLayers] = numbers(/^the number of layers is (\d+); expected 2 to (\d+), /) ?? [];
  if (layers !== undefined && mostLayers !== undefined)
    return { kind: "layers", hidden: layers - 2, most: mostLayers - 2 };
  const [count, mostParameters] = numbers(/^the number of parameters is (\d+); expected at most (\d+)$/) ?? [];
  if (count !== undefined && mostParameters !== undefined) return { kind: "parameters", count, most: mostParameters };
  const [activations, hidden] = numbers(/^the number of activations is (\d+); expected 1, or (\d+), /) ?? [];
  if (activations !== undefined && hidden !== undefined) return { kind: "activations", count: activations, hidden };
  const [size, mostBatch, units] =
    numbers(/^batch_size is (\d+); expected at most (\d+) with layers of (\d+) units/) ?? [];
  if (size !== undefined && mostBatch !== undefined && units !== undefined)
    return { kind: "batch", size, most: mostBatch, units };
  const [, output] = /^output is (\w+); expected softmax with the loss cross_entropy$/.exec(sentence) ?? [];
  return output === undefined ? null : { kind: "softmax", output };
}
