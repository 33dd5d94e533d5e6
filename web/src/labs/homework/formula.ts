/** Formulas over numbers and over vectors of one length, as NumPy has them: entry by entry, and a number counts for every entry. */

import { type Fault, FaultError, type Node, parse } from "./parse";

export type Value = number | readonly number[];

/** What a formula may read, by name: y and out, say. */
export type Values = Readonly<Record<string, Value>>;

export interface Formula {
  /** The formula's result for these values. */
  run(values: Values): Value;
}

const DEEPEST = 100;

const CONSTANTS: ReadonlyMap<string, number> = new Map([
  ["e", Math.E],
  ["pi", Math.PI],
]);

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** Functions of one argument, entry by entry. */
const ENTRYWISE: ReadonlyMap<string, (x: number) => number> = new Map([
  ["exp", Math.exp],
  ["sigmoid", sigmoid],
  ["sqrt", Math.sqrt],
  ["abs", Math.abs],
  ["log", Math.log],
  ["tanh", Math.tanh],
  ["square", (x: number) => x * x],
]);

/** Functions that turn a vector into one number. */
const REDUCING: ReadonlyMap<string, (entries: readonly number[]) => number> = new Map([
  ["sum", sum],
  ["mean", (entries: readonly number[]) => sum(entries) / entries.length],
  ["len", (entries: readonly number[]) => entries.length],
]);

const OPERATORS: ReadonlyMap<string, (a: number, b: number) => number> = new Map([
  ["+", (a: number, b: number) => a + b],
  ["-", (a: number, b: number) => a - b],
  ["*", (a: number, b: number) => a * b],
  ["/", (a: number, b: number) => a / b],
  ["^", (a: number, b: number) => a ** b],
  ["**", (a: number, b: number) => a ** b],
]);

const MODULES: ReadonlySet<string> = new Set(["np", "numpy", "math", "Math"]);
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["absolute", "abs"],
  ["fabs", "abs"],
  ["ln", "log"],
  ["size", "len"],
  ["pow", "power"],
  ["σ", "sigmoid"],
]);

/** The functions that may be called, to list them for users who call something else. */
export const FUNCTIONS: readonly string[] = [...ENTRYWISE.keys(), "sum", "mean", "len"];

function sum(entries: readonly number[]): number {
  return entries.reduce((total, entry) => total + entry, 0);
}

function each(value: Value, of: (entry: number) => number): Value {
  return typeof value === "number" ? of(value) : value.map(of);
}

function together(a: Value, b: Value, of: (a: number, b: number) => number): Value {
  if (typeof a === "number") return each(b, (entry) => of(a, entry));
  return a.map((entry, index) => of(entry, typeof b === "number" ? b : (b[index] ?? Number.NaN)));
}

type Run = (values: Values) => Value;

class Builder {
  readonly #names: ReadonlySet<string>;
  readonly #text: string;

  constructor(names: readonly string[], text: string) {
    this.#names = new Set(names);
    this.#text = text;
  }

  build(node: Node, depth = 0): Run {
    if (depth > DEEPEST) throw new FaultError("deep", offsetOf(node), "");
    const inner = (child: Node): Run => this.build(child, depth + 1);
    switch (node.type) {
      case "Literal": {
        const { value } = node;
        if (typeof value !== "number") throw new FaultError("illegal", node.at, node.raw);
        return () => value;
      }
      case "Identifier":
        return this.#name(node.name, node.at);
      case "UnaryExpression": {
        const argument = inner(node.argument);
        return node.operator === "-" ? (values) => each(argument(values), (x) => -x) : argument;
      }
      case "BinaryExpression": {
        const operator = OPERATORS.get(node.operator);
        if (!operator) throw new FaultError("illegal", offsetOf(node), node.operator);
        const [left, right] = [inner(node.left), inner(node.right)];
        return (values) => together(left(values), right(values), operator);
      }
      case "CallExpression":
        return this.#call(node.callee, node.arguments, node.at, inner);
      case "MemberExpression": {
        const name = this.#ofModule(node);
        if (name === null) throw new FaultError("illegal", node.at, this.#textAt(node.at));
        return this.#name(name, node.at);
      }
      case "Compound": {
        const [, second] = node.body;
        throw second
          ? new FaultError("two", offsetOf(second), this.#textAt(offsetOf(second)))
          : new FaultError("empty", 0, "");
      }
      default:
        throw new FaultError("illegal", offsetOf(node), this.#textAt(offsetOf(node)));
    }
  }

  #textAt(at: number): string {
    return /^(\w+|\S?)/.exec(this.#text.slice(at))?.[0] ?? "";
  }

  #name(name: string, at: number): Run {
    if (this.#names.has(name)) return (values) => values[name] ?? Number.NaN;
    const constant = CONSTANTS.get(name);
    if (constant !== undefined) return () => constant;
    if (this.#isFunction(name)) throw new FaultError("call", at, name);
    throw new FaultError("name", at, name);
  }

  #isFunction(name: string): boolean {
    const known = ALIASES.get(name) ?? name;
    return ENTRYWISE.has(known) || REDUCING.has(known) || known === "power";
  }

  #isValue(name: string): boolean {
    return this.#names.has(name) || CONSTANTS.has(name);
  }

  /** Where the parentheses of a call begin: before its first argument and any parentheses around that. */
  #parenthesis(at: number, [first]: readonly Node[]): number {
    return first
      ? this.#text.slice(0, offsetOf(first)).search(/\([\s(]*$/)
      : at + this.#text.slice(at).search(/\(\s*\)/);
  }

  /** `exp` of `np.exp`; null for a member of anything else. */
  #ofModule(node: Node): string | null {
    if (node.type !== "MemberExpression" || node.computed) return null;
    const { object, property } = node;
    const isModule = object.type === "Identifier" && MODULES.has(object.name);
    return isModule && property.type === "Identifier" ? property.name : null;
  }

  #call(callee: Node, given: readonly Node[], at: number, inner: (node: Node) => Run): Run {
    let name = callee.type === "Identifier" ? callee.name : this.#ofModule(callee);
    let operands = given;
    if (
      name === null &&
      callee.type === "MemberExpression" &&
      !callee.computed &&
      callee.property.type === "Identifier"
    ) {
      // (y - out).mean() is mean(y - out).
      name = callee.property.name;
      operands = [{ ...callee.object, at } as Node, ...given];
    }
    if (name === null && callee.type === "MemberExpression") throw new FaultError("illegal", at, this.#textAt(at));
    // A value before parentheses is not a call: the user means to multiply.
    if (name === null || this.#isValue(name)) throw new FaultError("two", this.#parenthesis(at, given), "(");
    const known = ALIASES.get(name) ?? name;
    const wants = known === "power" ? 2 : 1;
    if (!this.#isFunction(name)) throw new FaultError("function", at, name);
    if (operands.length !== wants) throw new FaultError("count", at, name);
    const [first = () => Number.NaN, second = () => Number.NaN] = operands.map(inner);
    const entrywise = ENTRYWISE.get(known);
    if (entrywise) return (values) => each(first(values), entrywise);
    const reducing = REDUCING.get(known);
    if (!reducing) return (values) => together(first(values), second(values), (a, b) => a ** b);
    return (values) => {
      const value = first(values);
      return reducing(typeof value === "number" ? [value] : value);
    };
  }
}

function offsetOf(node: Node): number {
  if (node.at !== undefined) return node.at;
  return node.type === "BinaryExpression" ? offsetOf(node.left) : 0;
}

/** A formula of these names, or what is wrong with it. Never throws. */
export function formulaOf(text: string, names: readonly string[]): { formula: Formula } | { fault: Fault } {
  try {
    const run = new Builder(names, text).build(parse(text));
    return { formula: { run } };
  } catch (error) {
    if (error instanceof FaultError) return { fault: error.fault };
    return { fault: { kind: "illegal", at: 0, piece: text.slice(0, 20) } };
  }
}
