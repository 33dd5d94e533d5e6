/** The runs that were trained: keeps each when it is over, and shows them, with comparisons, on demand. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Snapshot } from "../engine/protocol";
import { recall, remember } from "../memory";
import type { Curve } from "../state/curve";
import type { Overlay } from "../state/overlay";
import type { Runs } from "../state/runs";
import type { Spec } from "../state/spec";
import { bring } from "../texts/text";
import type { Backend } from "./backend";
import type { Latest } from "./runs-keeper";

const SAVED = "runs";

type Keeper = typeof import("./runs-keeper");

export class RunsController implements ReactiveController {
  runs: Runs = { list: [], lastId: 0, deleted: null };
  /** The further curves on the charts. */
  others: readonly Overlay[] = [];
  isOpen = false;
  /** Whether what shows them has been asked for. */
  wasOpen = false;

  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #backend: Backend;
  readonly #base: Spec;
  #keeper: Keeper | null = null;
  #coming: Promise<Keeper> | null = null;
  #latest: Latest | null = null;
  #spec: Spec;
  #compared: readonly Overlay[] | null = null;

  constructor(host: ReactiveControllerHost & EventTarget, backend: Backend, spec: Spec) {
    this.#host = host;
    this.#backend = backend;
    this.#base = spec;
    this.#spec = spec;
    host.addController(this);
    if (recall(SAVED) !== null) this.#prepare();
  }

  hostConnected(): void {
    addEventListener("pagehide", this.#keepLatest);
  }

  hostDisconnected(): void {
    removeEventListener("pagehide", this.#keepLatest);
    this.#keepLatest();
    this.#latest = null;
  }

  /** Once there is something to keep, leaving the page must find the means to do so. */
  #prepare(): void {
    this.#load().catch(() => {});
  }

  #load(): Promise<Keeper> {
    this.#coming ??= import("./runs-keeper").then(
      (keeper) => {
        this.#keeper = keeper;
        this.runs = keeper.savedRuns(recall(SAVED) ?? "", this.#backend, this.#base);
        this.#draw();
        return keeper;
      },
      (error: unknown) => {
        this.#coming = null;
        throw error;
      },
    );
    return this.#coming;
  }

  /** Whoever leaves finds the run among the others. */
  readonly #keepLatest = (): void => {
    if (this.#latest) this.#keep(this.#latest);
  };

  /** The spec of the run under way, once its first state was observed. */
  inForce(spec: Spec): void {
    const { minibatch = 0 } = this.#latest?.report ?? {};
    const before = { minibatch, spec: this.#spec };
    this.#spec = spec;
    if (this.#latest) this.#latest = { ...this.#latest, spec, log: [...this.#latest.log, before] };
  }

  /** Every new state of the run comes by here. */
  observe({ run, report }: Snapshot, curve: Curve): void {
    const before = this.#latest;
    const isSame = before !== null && before.run === run && report.minibatch >= before.report.minibatch;
    if (before && !isSame) this.#keep(before);
    const kept = isSame ? before.kept : { id: null };
    // Of a run that goes back, what was later counts no more.
    const log = (before?.run === run ? before.log : []).map((stretch) => ({
      ...stretch,
      minibatch: Math.min(stretch.minibatch, report.minibatch),
    }));
    this.#latest = { run, report, curve, spec: this.#spec, log, kept };
    if (report.minibatch > 0 && (!isSame || before.report.minibatch === 0)) this.#prepare();
    if (report.ending !== "") this.#keep(this.#latest);
  }

  #keep(latest: Latest): void {
    if (latest.report.minibatch === 0) return;
    const take = ({ withLatest }: Keeper): void => this.set(withLatest(this.runs, latest, this.#host));
    if (this.#keeper) take(this.#keeper);
    else this.#load().then(take, () => {});
  }

  set(runs: Runs): void {
    this.runs = runs;
    if (this.#keeper) remember(SAVED, this.#keeper.runsToText(runs));
    this.#draw();
  }

  /** Curves of a comparison under way, instead of those of the list; null when it is over. */
  compare(compared: readonly Overlay[] | null): void {
    this.#compared = compared;
    this.#draw();
  }

  #draw(): void {
    this.others = this.#compared ?? this.#keeper?.overlays(this.runs) ?? [];
    this.#host.requestUpdate();
  }

  /** What shows them is fetched when it is asked for the first time. Rejects when it cannot be. */
  async toggle(): Promise<void> {
    if (!this.isOpen) await Promise.all([this.#load(), bring(["runs", "settings"], () => import("./playground-runs"))]);
    this.isOpen = !this.isOpen;
    this.wasOpen = true;
    this.#host.requestUpdate();
  }
}
