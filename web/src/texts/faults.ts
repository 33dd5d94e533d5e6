/**
 * The core's refusals in the page's words, with the labels and units of its fields. Load the words of `problems` and `settings` with it.
 */

import { type SpecFault, specFaultOf } from "../plain/fault";
import { toCamel } from "../plain/spec";
import { allFields } from "./fields";
import { text } from "./text";
import { words } from "./words";

/** A sentence of the core in the page's words. */
export function tell(sentence: string): string {
  // Until any language has arrived, there are no words for it.
  if (!("problems" in words && "settings" in words)) return sentence;
  const fault = specFaultOf(sentence);
  const told = fault ? ofSpec(fault) : words.problems.core(sentence);
  // A word begins with a capital; an address, a name or x is what it is.
  return told.replace(/^[a-z](?=[a-z]+ )/, (letter) => letter.toUpperCase());
}

function ofSpec(fault: SpecFault): string {
  const { problems } = words;
  switch (fault.kind) {
    case "number":
    case "choice":
      return ofField(fault);
    case "layers":
      return problems.layers(fault.hidden, fault.most);
    case "parameters":
      return problems.parameters(fault.count, fault.most);
    case "activations":
      return problems.activations(fault.count, fault.hidden);
    case "softmax":
      return problems.softmax(label("output"), choice(fault.output), choice("cross_entropy"), choice("softmax"));
    case "batch":
      return problems.batch(label("batchSize"), fault.size, fault.units, fault.most);
  }
}

type FieldFault = Extract<SpecFault, { readonly kind: "number" | "choice" }>;

/** Fields whose labels are plurals, in every language. */
const MANY: readonly string[] = ["data", "initializer", "layers", "minibatches", "pixels"];

function ofField(fault: FieldFault): string {
  const { problems } = words;
  const field = toCamel(fault.field);
  const value = fault.value === "empty" ? problems.empty : amount(field, fault.value);
  const legal = legalOf(field, fault);
  return fault.layer === null
    ? problems.field(label(field), MANY.includes(field), value, legal)
    : problems.layer(label(field), fault.layer, value, legal);
}

function legalOf(field: string, fault: FieldFault): string {
  const { problems } = words;
  if (fault.kind === "choice") return problems.oneOf(fault.legal.map(choice).join(", "));
  if (field === "targetAccuracy") return problems.share;
  const [least, most] = [bound(fault.least), withUnit(field, bound(fault.most))];
  return fault.whole ? problems.wholeRange(least, most) : problems.range(least, most);
}

/** The label of a field, given by the page's name, or of the preset or speed control; otherwise the name itself. */
function label(field: string): string {
  const beside: Readonly<Record<string, string>> = { preset: text.preset, speed: text.speed };
  return allFields()[field]?.label ?? beside[field] ?? field;
}

function choice(name: string): string {
  const kinds: Readonly<Record<string, string>> = words.settings.data.names;
  return text.choices[name] ?? kinds[name] ?? name;
}

function bound(value: number): string {
  return Number.isInteger(value) ? text.whole(value) : text.plain(value);
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A number as the language writes it, with its unit; anything else stays as it was typed. */
function amount(field: string, typed: string): string {
  return NUMBER.test(typed) ? withUnit(field, typed.replace(".", text.decimalPoint)) : typed;
}

/** Adds the field's unit, if it has one. */
function withUnit(field: string, number: string): string {
  const units: Readonly<Record<string, string>> = words.settings.augmentation.units;
  const unit = units[field] ?? "";
  return `${number}${unit === "" || unit === "°" ? unit : ` ${unit}`}`;
}
