/**
 * What a user has changed by hand in the network of a run: values set and parameters frozen, with undo. Every function returns a new value
 * and leaves its arguments alone; the engine carries the changes out.
 */

/** A weight, or a bias where `input` is -1. Layer 0 is the first fully connected one. */
export interface Address {
  readonly layer: number;
  readonly input: number;
  readonly unit: number;
}

export type Change =
  | {
      readonly kind: "value";
      readonly address: Address;
      readonly before: number;
      readonly after: number;
      /** When it was made: going back to this minibatch, or before it, undoes it. */
      readonly minibatch: number;
    }
  /** Each of these parameters was in the opposite state before. */
  | { readonly kind: "freeze"; readonly addresses: readonly Address[]; readonly frozen: boolean };

export interface Edits {
  /** Oldest first. */
  readonly past: readonly Change[];
  /** The next change to redo comes last. */
  readonly future: readonly Change[];
}

export const NO_EDITS: Edits = { past: [], future: [] };

export function keyOf({ layer, input, unit }: Address): string {
  return `${layer}/${input}/${unit}`;
}

/** Records a change that has been made. `nudge`: consecutive nudges of one parameter are undone together. */
export function made(edits: Edits, change: Change, nudge = false): Edits {
  const last = edits.past.at(-1);
  const joins =
    nudge &&
    edits.future.length === 0 &&
    change.kind === "value" &&
    last?.kind === "value" &&
    keyOf(last.address) === keyOf(change.address);
  if (joins) return { past: [...edits.past.slice(0, -1), { ...change, before: last.before }], future: [] };
  return { past: [...edits.past, change], future: [] };
}

/** The change that takes `change` back. */
export function inverse(change: Change): Change {
  return change.kind === "value"
    ? { ...change, before: change.after, after: change.before }
    : { ...change, frozen: !change.frozen };
}

export interface Moved {
  readonly edits: Edits;
  /** To be carried out, in this order. */
  readonly changes: readonly Change[];
}

/** Undoes the last change, or every change with `all`. */
export function undo({ past, future }: Edits, all = false): Moved {
  const taken = (all ? past : past.slice(-1)).toReversed();
  return {
    edits: { past: past.slice(0, past.length - taken.length), future: [...future, ...taken] },
    changes: taken.map(inverse),
  };
}

export function redo({ past, future }: Edits): Moved {
  const again = future.slice(-1);
  return { edits: { past: [...past, ...again], future: future.slice(0, -1) }, changes: again };
}

/** What remains when the run goes back to a minibatch: freezing, which is not part of the run's state, and values set before it. */
export function rewound(edits: Edits, minibatch: number): Edits {
  const stays = (change: Change): boolean => change.kind === "freeze" || change.minibatch < minibatch;
  return { past: edits.past.filter(stays), future: edits.future.filter(stays) };
}

export interface Marks {
  /** Parameters, by key, whose value differs from the one that training gave them, with that trained value. */
  readonly edited: ReadonlyMap<string, number>;
  /** Frozen parameters by their keys. */
  readonly frozen: ReadonlyMap<string, Address>;
}

export function marksOf({ past }: Edits): Marks {
  const edited = new Map<string, number>();
  const values = new Map<string, number>();
  const frozen = new Map<string, Address>();
  for (const change of past) {
    if (change.kind === "value") {
      const key = keyOf(change.address);
      if (!edited.has(key)) edited.set(key, change.before);
      values.set(key, change.after);
    } else {
      for (const address of change.addresses) {
        if (change.frozen) frozen.set(keyOf(address), address);
        else frozen.delete(keyOf(address));
      }
    }
  }
  for (const [key, value] of values) if (edited.get(key) === value) edited.delete(key);
  return { edited, frozen };
}

/** The weights and the bias of one unit. */
export function addressesOf(layer: number, unit: number, inputs: number): Address[] {
  return Array.from({ length: inputs + 1 }, (_, input) => ({ layer, input: input < inputs ? input : -1, unit }));
}

/** Parses a typed number, rounded to the 32 bits that the network computes with; null if it is not finite. */
export function parseParameter(typed: string): number | null {
  const text = typed.trim().replace("−", "-").replace(",", ".");
  const value = text === "" ? Number.NaN : Math.fround(Number(text));
  return Number.isFinite(value) ? value : null;
}
