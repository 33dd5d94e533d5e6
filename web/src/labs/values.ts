/**
 * What an address or a tag can set in each lab: its values by their names, for each point of the course. A value that is not set
 * stays as the lab begins. The limits are the core's, but are written out so that nothing here needs the core.
 */

import type { Problem } from "../plain/problem";
import { describe } from "../state/arguments";
import { number, numbers, oneOf, type Parser, whole } from "../state/fields";
import type { Texts } from "../state/lab-address";
import { parsePolynomial, writePolynomial } from "./descent/expression";

/** Least and largest size of a coefficient that is not 0. */
const COEFFICIENTS = [1e-6, 1000] as const;

interface Value<V> extends Parser<V> {
  write(value: V): string;
}

function plain<V extends number | string | readonly number[]>(parser: Parser<V>): Value<V> {
  return { ...parser, write: String };
}

/** Such as `7x^2+3x-9`; its coefficients begin with the constant one. */
const polynomial: Value<readonly number[]> = {
  read: (text) => {
    const parsed = parsePolynomial(text);
    if ("fault" in parsed) return null;
    const [least, most] = COEFFICIENTS;
    const isLegal = (c: number): boolean => c === 0 || (Math.abs(c) >= least && Math.abs(c) <= most);
    // Zeros above the degree, and the sign of a 0, cannot be seen in the text, so they are dropped.
    const degree = parsed.coefficients.findLastIndex((c) => c !== 0);
    const coefficients = parsed.coefficients.slice(0, Math.max(1, degree + 1)).map((c) => c + 0);
    return coefficients.every(isLegal) ? coefficients : null;
  },
  write: (coefficients) => {
    const written = writePolynomial(coefficients, String, (power) => `^${power}`);
    return written.replaceAll(" ", "").replaceAll("−", "-");
  },
  legal: `7x^2+3x-9 (x^0 … x^6; ${COEFFICIENTS[0]} … ${COEFFICIENTS[1]})`,
};

const weight = plain(number(-3, 3));
const weights = plain(numbers(3, -3, 3));
const given = plain(number(-100, 100));
const seed = plain(whole(1, 1_000_000));
const network = plain(oneOf("lecture", "figure"));
/** The figure's network has four layers, the lecture's three. */
const layer = plain(whole(1, 4));
const link = plain(oneOf("line", "square", "sine", "exponential", "sigmoid"));
const start = plain(number(-1000, 1000));

export const VALUES = {
  neuron: {
    x: weights,
    w: weights,
    b: weight,
    activation: plain(oneOf("sigmoid", "relu", "tanh", "leaky_relu")),
  },
  approximation: {
    target: plain(oneOf("sine", "step", "bump", "zigzag", "noise")),
    units: plain(whole(1, 64)),
    activation: plain(oneOf("sigmoid", "tanh", "relu")),
    seed,
  },
  "layer/product": {
    network,
    layer,
    convention: plain(oneOf("columns", "rows")),
    digit: plain(whole(1, 360)),
  },
  "layer/batch": { network, layer, examples: plain(whole(1, 64)) },
  "backprop/chain": { outer: link, inner: link, x: plain(number(-2, 2)) },
  "backprop/sigmoid": { x: plain(number(-6, 6)) },
  "backprop/layers": {
    inputs: plain(whole(1, 4)),
    outputs: plain(whole(1, 4)),
    batch: plain(whole(1, 64)),
    seed,
    equation: plain(oneOf("10", "11", "12", "13", "14")),
  },
  "backprop/network": {
    x1: given,
    x2: given,
    y: given,
    w1: given,
    w2: given,
    w3: given,
    w4: given,
    w5: given,
    w6: given,
    b1: given,
    b2: given,
    b3: given,
  },
  "calculus/tangent": {
    curve: plain(oneOf("spiral", "polynomials")),
    at: plain(number(-2, 10)),
    h: plain(number(1e-5, 1)),
  },
  "calculus/gradient": {
    field: plain(oneOf("bowl", "saddle")),
    at: plain(numbers(2, -2, 2)),
    matrix: plain(numbers(6, -100, 100)),
    vector: plain(numbers(3, -100, 100)),
    target: plain(numbers(2, -100, 100)),
  },
  "calculus/jacobian": {
    function: plain(oneOf("polar", "layer", "sigmoid", "products")),
    at: weights,
  },
  "descent/curve": {
    polynomial,
    start,
    eta: plain(number(1e-6, 1000)),
    steps: plain(whole(1, 60)),
  },
  "descent/momentum": {
    course: plain(oneOf("valleys", "lecture")),
    start,
    eta: plain(number(0.001, 0.2)),
    mu: plain(number(0, 0.99)),
  },
  "descent/race": {
    surface: plain(oneOf("bowl", "rosenbrock", "saddle", "himmelblau")),
    start: plain(numbers(2, -10, 10)),
    eta: plain(numbers(5, 1e-5, 10)),
  },
  "loop/debugger": { minibatch: plain(whole(0, 39_999)) },
  "loop/data": { digit: plain(whole(0, 1796)) },
  "loop/predict": { digit: plain(whole(0, 359)) },
  result: { minibatches: plain(oneOf("1000", "5000", "40000")) },
} as const;

export type ValuedPage = keyof typeof VALUES;

/** The values of a course page as its lab has them. */
export type ValuesAt<P extends ValuedPage> = {
  readonly [N in keyof (typeof VALUES)[P]]: (typeof VALUES)[P][N] extends Parser<infer V> ? V : never;
};

/** The names that any lab knows. */
export const VALUE_NAMES: ReadonlySet<string> = new Set(Object.values(VALUES).flatMap((table) => Object.keys(table)));

function tableAt(pageKey: string): Readonly<Record<string, Value<unknown>>> {
  return Object.hasOwn(VALUES, pageKey) ? VALUES[pageKey as ValuedPage] : {};
}

/** The values that somebody sets: an object of names and values, or text as in an address. Anything else sets nothing. */
export function textsOf(said: unknown): Readonly<Record<string, unknown>> {
  if (typeof said === "string") return Object.fromEntries(new URLSearchParams(said));
  return typeof said === "object" && said !== null && !Array.isArray(said) ? { ...said } : {};
}

/** Never throws: unknown or illegal values are left out and listed in `problems`. */
export function readValues(
  pageKey: string,
  said: Readonly<Record<string, unknown>>,
): { readonly values: Readonly<Record<string, unknown>>; readonly problems: readonly Problem[] } {
  const table = tableAt(pageKey);
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, written] of Object.entries(said)) {
    const field = Object.hasOwn(table, name) ? table[name] : undefined;
    const text = typeof written === "object" && !Array.isArray(written) ? describe(written) : String(written);
    const value = field?.read(text) ?? null;
    if (!field) problems.push({ kind: "unknown", name });
    else if (value === null) problems.push({ kind: "illegal", name, value: text, legal: field.legal });
    else values[name] = value;
  }
  return { values, problems };
}

/** The values as an address has them, in the table's order, without those that are the same in `begin`. */
export function writeValues(
  pageKey: string,
  values: Readonly<Record<string, unknown>>,
  begin: Readonly<Record<string, unknown>> = {},
): Texts {
  const texts = Object.entries(tableAt(pageKey)).flatMap(([name, { write }]) => {
    const [text, left] = [values, begin].map(({ [name]: value }) => (value === undefined ? "" : write(value)));
    return text && text !== left ? [[name, text] as const] : [];
  });
  return Object.fromEntries(texts);
}
