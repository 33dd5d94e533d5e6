/** The smallest error that a number of units has come to, for each activation. */

export type Activation = "sigmoid" | "tanh" | "relu";

export const ACTIVATIONS: readonly Activation[] = ["sigmoid", "tanh", "relu"];

export type Reached = Readonly<Record<Activation, ReadonlyMap<number, number>>>;

export const NOTHING_REACHED: Reached = { sigmoid: new Map(), tanh: new Map(), relu: new Map() };

export const MOST_UNITS = 64;

/** Numbers of units that are tried one after the other. */
export const TRIED: readonly number[] = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64];

export function reach(reached: Reached, activation: Activation, units: number, error: number): Reached {
  const before = reached[activation].get(units) ?? Number.POSITIVE_INFINITY;
  if (!(error < before)) return reached;
  return { ...reached, [activation]: new Map([...reached[activation], [units, error]]) };
}

/** As a curve: numbers of units, ascending, and the error of each. */
export function curveOf(errors: ReadonlyMap<number, number>): { readonly xs: number[]; readonly ys: number[] } {
  const sorted = [...errors].sort(([a], [b]) => a - b);
  return { xs: sorted.map(([units]) => units), ys: sorted.map(([, error]) => error) };
}
