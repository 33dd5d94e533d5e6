/**
 * The core's refusals in the page's words, with the labels and units of its fields. Load the words of `problems` and `settings` with it.
 */

import { capitalized, type Fault } from "../plain/fault";
import { toCamel } from "../plain/spec";
import { allFields } from "./fields";
import { text } from "./text";
import { words } from "./words";

/** A fault in the page's words. */
export function tell(fault: Fault): string {
  // Until any language has arrived, there are no words for it.
  const isSpoken = "problems" in words && "settings" in words;
  return capitalized(isSpoken ? (ofSpec(fault) ?? words.problems.core(fault)) : fault.sentence);
}

/** What is illegal about a spec; null for anything else. */
function ofSpec(fault: Fault): string | null {
  const { problems } = words;
  const value = Number(fault.value);
  const [first = 0, second = 0] = fault.legal.map(Number);
  switch (`${fault.field} ${fault.code}`) {
    // The inputs and the outputs are layers for the core.
    case "layer_count layers_between":
      return problems.layers(value - 2, first - 2);
    case "parameter_count at_most":
      return problems.parameters(value, first);
    case "activation_count one_a_layer":
      return problems.activations(value, first);
    case "output softmax":
      return problems.softmax(label("output"), choice(fault.value), choice("cross_entropy"), choice("softmax"));
    case "batch_size at_most_with_units":
      return problems.batch(label("batchSize"), value, second, first);
    default:
      return ofField(fault);
  }
}

/** Fields whose labels are plurals, in every language. */
const MANY: readonly string[] = ["data", "initializer", "layers", "minibatches", "pixels"];

/** What an illegal value of a field takes instead; null for anything else. */
function ofField(fault: Fault): string | null {
  const { problems } = words;
  const field = toCamel(fault.field);
  const legal = legalOf(field, fault);
  if (legal === null || !isField(field)) return null;
  const value = fault.value === "" ? problems.empty : amount(field, fault.value);
  const [entry] = fault.at;
  return entry === undefined
    ? problems.field(label(field), MANY.includes(field), value, legal)
    : // The inputs are the first entry of the layers.
      problems.layer(label(field), Number(entry) - Number(field === "layers"), value, legal);
}

function legalOf(field: string, { code, legal }: Fault): string | null {
  const { problems } = words;
  const [first = "", second = ""] = legal;
  if (code === "one_of") return problems.oneOf(first.split(/, ?/).map(choice).join(", "));
  if (code !== "number_between" && code !== "whole_between") return null;
  if (field === "targetAccuracy") return problems.share;
  const [least, most] = [bound(Number(first)), withUnit(field, bound(Number(second)))];
  return code === "whole_between" ? problems.wholeRange(least, most) : problems.range(least, most);
}

/** The preset and the speed are no fields of the spec, but have a label as well. */
const beside = (): Readonly<Record<string, string>> => ({ preset: text.preset, speed: text.speed });

const isField = (field: string): boolean => field in allFields() || field in beside();

/** The label of a field, given by the page's name. */
function label(field: string): string {
  return allFields()[field]?.label ?? beside()[field] ?? field;
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
