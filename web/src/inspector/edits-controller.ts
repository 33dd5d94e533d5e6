/** Weights that a user sets and freezes: the engine carries the changes out, they can be undone, and they are forgotten with the run. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Snapshot } from "../engine/protocol";
import { type Fault, faultIn } from "../plain/fault";
import type { CallEngine } from "../run/run-controller";
import { words } from "../texts/words";
import {
  type Address,
  type Change,
  type Edits,
  keyOf,
  type Marks,
  type Moved,
  made,
  marksOf,
  NO_EDITS,
  redo,
  rewound,
  undo,
} from "./edits";

interface Host extends ReactiveControllerHost {
  readonly call: CallEngine;
  /** A change that is about to be carried out. */
  foresee(change: Change): void;
  /** Tells the user that edits have been lost. */
  lost(note: string): void;
}

export class EditsController implements ReactiveController {
  marks: Marks = marksOf(NO_EDITS);
  /** Why the engine did not take an edit, or null. */
  refusal: Fault | null = null;

  readonly #host: Host;
  #edits = NO_EDITS;
  #snapshot: Snapshot | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#remember(NO_EDITS);
  }

  get canUndo(): boolean {
    return this.#edits.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#edits.future.length > 0;
  }

  /** Call it with every state of the run: a new run does not inherit the edits of the old one. */
  follow(snapshot: Snapshot | null): void {
    const before = this.#snapshot;
    this.#snapshot = snapshot;
    if (before === null || (!this.canUndo && !this.canRedo)) return;
    if (snapshot === null || snapshot.run !== before.run) {
      const { edited, frozen } = this.marks;
      this.#remember(NO_EDITS);
      if (edited.size + frozen.size > 0) this.#host.lost(words.inspector.cleared);
    } else if (snapshot.report.minibatch < before.report.minibatch) {
      const { past } = this.#edits;
      this.#remember(rewound(this.#edits, snapshot.report.minibatch));
      if (this.#edits.past.length < past.length) this.#host.lost(words.inspector.rewound);
    }
  }

  /** `nudge`: one of several small steps, which are undone together. */
  set(address: Address, before: number, value: number, nudge: boolean): void {
    const after = Math.fround(value);
    if (after === before || !Number.isFinite(after)) return;
    const minibatch = this.#snapshot?.report.minibatch ?? 0;
    const change: Change = { kind: "value", address, before, after, minibatch };
    this.#move({ edits: made(this.#edits, change, nudge), changes: [change] });
  }

  freeze(addresses: readonly Address[], frozen: boolean): void {
    const others = addresses.filter((address) => this.marks.frozen.has(keyOf(address)) !== frozen);
    if (others.length === 0) return;
    const change: Change = { kind: "freeze", addresses: others, frozen };
    this.#move({ edits: made(this.#edits, change), changes: [change] });
  }

  undo(all = false): void {
    this.#move(undo(this.#edits, all));
  }

  redo(): void {
    this.#move(redo(this.#edits));
  }

  #move({ edits, changes }: Moved): void {
    this.refusal = null;
    this.#remember(edits);
    for (const change of changes) this.#host.foresee(change);
    this.#carryOut(changes);
  }

  #carryOut(changes: readonly Change[]): void {
    const { call } = this.#host;
    const calls = changes.flatMap((change): Promise<unknown>[] =>
      change.kind === "value"
        ? [call("setParameter", { ...change.address, value: change.after })]
        : change.addresses.map((address) => call("freeze", { ...address, frozen: change.frozen })),
    );
    Promise.all(calls).catch((error: unknown) => {
      this.refusal = faultIn(error);
      this.#host.requestUpdate();
    });
  }

  #remember(edits: Edits): void {
    this.#edits = edits;
    this.marks = marksOf(edits);
    this.#host.requestUpdate();
  }
}
