/**
 * Parses formulas, written as in NumPy or in mathematics, into jsep's trees. Nothing is evaluated here. Each node knows
 * where in the text it begins.
 */

import jsep from "jsep";

export type Node =
  | { readonly type: "Literal"; readonly value: unknown; readonly raw: string; readonly at: number }
  | { readonly type: "Identifier"; readonly name: string; readonly at: number }
  | { readonly type: "UnaryExpression"; readonly operator: string; readonly argument: Node; readonly at: number }
  | {
      readonly type: "BinaryExpression";
      readonly operator: string;
      readonly left: Node;
      readonly right: Node;
      readonly at?: number;
    }
  | { readonly type: "CallExpression"; readonly callee: Node; readonly arguments: readonly Node[]; readonly at: number }
  | {
      readonly type: "MemberExpression";
      readonly computed: boolean;
      readonly object: Node;
      readonly property: Node;
      readonly at: number;
    }
  | { readonly type: "Compound"; readonly body: readonly Node[]; readonly at?: number }
  | { readonly type: "Other"; readonly at?: number };

/** What is wrong with a formula, and at which character. */
export interface Fault {
  readonly at: number;
  readonly kind:
    | "empty"
    | "long"
    | "deep"
    | "end"
    | "unexpected"
    | "glued"
    | "two"
    | "name"
    | "function"
    | "call"
    | "count"
    | "illegal";
  /** The piece of text that is at fault. */
  readonly piece: string;
}

export class FaultError extends Error {
  readonly fault: Fault;

  constructor(kind: Fault["kind"], at: number, piece: string) {
    super(`${kind} at ${at}: ${piece}`);
    this.fault = { kind, at, piece };
  }
}

export const LONGEST = 200;

/** jsep's parser while it is parsing. */
type Parser = jsep.HookScope;

for (const literal of ["true", "false", "null"]) jsep.removeLiteral(literal);
jsep.removeAllUnaryOps();
jsep.removeAllBinaryOps();
for (const operator of ["+", "-"]) jsep.addBinaryOp(operator, 1);
for (const operator of ["*", "/"]) jsep.addBinaryOp(operator, 2);
for (const operator of ["^", "**"]) jsep.addBinaryOp(operator, 3, true);

/** Parsers whose next token our hook leaves to jsep itself. */
const passing = new WeakSet<Parser>();

/** A token and the powers after it: -x^2 is -(x^2), as in mathematics and in Python. */
function powerOf(parser: Parser): jsep.Expression {
  const at = parser.index;
  const base = parser.gobbleToken();
  if (!base) parser.throwError("nothing to have a sign");
  const before = parser.index;
  const operator = String(parser.gobbleBinaryOp());
  if (operator !== "^" && operator !== "**") {
    parser.index = before;
    return base;
  }
  return { type: "BinaryExpression", operator, left: base, right: powerOf(parser), at };
}

jsep.hooks.add("gobble-token", function (this: Parser, env: { node?: jsep.Expression }) {
  if (passing.delete(this)) return;
  const at = this.index;
  const operator = this.char;
  if (operator === "-" || operator === "+") {
    this.index++;
    env.node = { type: "UnaryExpression", operator, argument: powerOf(this), at };
    return;
  }
  passing.add(this);
  const node = this.gobbleToken();
  passing.delete(this);
  if (node) env.node = { ...node, at };
  else if (this.index > at) {
    // jsep returns no node for empty parentheses, and would go on after them.
    this.index--;
    this.throwError("nothing in parentheses");
  }
});

/** Replaces variants of a sign by one, character for character, so that places in the text stay the same. */
function plain(text: string): string {
  return text
    .replace(/[−–]/g, "-")
    .replace(/[·×⋅]/g, "*")
    .replace(/÷/g, "/")
    .replace(/^\s*return\b/, (word) => " ".repeat(word.length));
}

/** Throws FaultError. */
export function parse(text: string): Node {
  if (text.length > LONGEST) throw new FaultError("long", LONGEST, "");
  if (text.trim() === "") throw new FaultError("empty", 0, "");
  const source = plain(text);
  try {
    return jsep(source) as unknown as Node;
  } catch (error) {
    if (error instanceof FaultError) throw error;
    throw translated(error, source);
  }
}

/** Turns jsep's error into a fault, at the place that jsep gives. */
function translated(error: unknown, source: string): FaultError {
  if (error instanceof RangeError) return new FaultError("deep", 0, "");
  const { index = 0 } = error as { index?: number };
  const at = Math.min(index, source.length);
  if (/[\d.]/.test(source.charAt(at - 1)) && /[\p{L}_$]/u.test(source.charAt(at)))
    return new FaultError("glued", at, source.charAt(at));
  return source.slice(at).trim() === ""
    ? new FaultError("end", source.trimEnd().length, "")
    : new FaultError("unexpected", at, source.charAt(at));
}
