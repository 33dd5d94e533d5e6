/** What was done to an example: the states to go back to, each with the losses of the steps of descent that led to it in a row. */

export interface State {
  readonly given: readonly number[];
  /** Loss before the first of the steps in a row, and after each of them. */
  readonly losses: readonly number[];
}

/** The newest state is the last. */
export type Trail = readonly [State, ...State[]];

/** The most states that are kept. */
const MOST = 500;

export function begun(given: readonly number[], loss: number): Trail {
  return [{ given, losses: [loss] }];
}

export function newest(trail: Trail): State {
  return trail.at(-1) ?? trail[0];
}

/** Other numbers: what was typed, another example. */
export function changed(trail: Trail, given: readonly number[], loss: number): Trail {
  return grown(trail, { given, losses: [loss] });
}

/** A step of descent. */
export function stepped(trail: Trail, given: readonly number[], loss: number): Trail {
  return grown(trail, { given, losses: [...newest(trail).losses, loss] });
}

export function undone(trail: Trail): Trail {
  const [first, ...rest] = trail;
  return [first, ...rest.slice(0, -1)];
}

function grown(trail: Trail, state: State): Trail {
  const [first = state, ...rest] = [...trail, state].slice(-MOST);
  return [first, ...rest];
}
