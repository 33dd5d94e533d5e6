/** The runs that were trained: keeps each when it is over, and shows them, with comparisons, on demand. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Snapshot } from "../engine/protocol";
import { recall } from "../kit/memory";
import { inTime } from "../plain/in-time";
import type { Spec } from "../plain/spec";
import type { Backend } from "../run/backend";
import type { Curve } from "../state/curve";
import type { Overlay } from "../state/overlay";
import type { Runs } from "../state/runs";
import { bring } from "../texts/text";
import type { Latest } from "./runs-keeper";

/** The same as in runs-keeper.ts, which is loaded only when there is something to keep. */
const SAVED = "runs";

type Keeper = typeof import("./runs-keeper");

export class RunsController implements ReactiveController {
  runs: Runs = { list: [], lastId: 0, deleted: null };
  /** The further curves on the charts. */
  others: readonly Overlay[] = [];
  isOpen = false;
  /** False if the browser refuses to store the runs: then they are lost with the page. */
  persistent = true;
  /** The code that shows them, once it has been asked for. */
  panel: typeof import("./runs-panel").runsPanel | null = null;

  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #backend: Backend;
  readonly #base: Spec;
  #keeper: Keeper | null = null;
  #coming: Promise<Keeper> | null = null;
  #latest: Latest | null = null;
  #spec: Spec;
  /** The stored list as this playground last saw it. */
  #kept = "";
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
    addEventListener("storage", this.#look);
  }

  hostDisconnected(): void {
    removeEventListener("pagehide", this.#keepLatest);
    removeEventListener("storage", this.#look);
    this.#keepLatest();
    this.#latest = null;
  }

  /** Another tab, or another playground of the page, has kept something. */
  readonly #look = (): void => {
    if ((recall(SAVED) ?? this.#kept) === this.#kept) return;
    if (this.#keeper) this.set(this.runs, false);
    else this.#prepare();
  };

  /** Loads the keeper early: when the page is being left, it is too late to fetch it. */
  #prepare(): void {
    this.#load().catch(() => {});
  }

  #load(): Promise<Keeper> {
    this.#coming ??= inTime(import("./runs-keeper")).then(
      (keeper) => {
        this.#keeper = keeper;
        this.#kept = recall(SAVED) ?? "";
        this.runs = keeper.savedRuns(this.#kept, this.#backend, this.#base);
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

  /** When the user leaves, the run under way joins the list. */
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

  /** Called with every new state of the run. */
  observe({ run, report }: Snapshot, curve: Curve): void {
    const before = this.#latest;
    const isSame = before !== null && before.run === run && report.minibatch >= before.report.minibatch;
    if (before && !isSame) this.#keep(before);
    const kept = isSame ? before.kept : { id: null };
    // If the run has gone back, no earlier settings can have been in force beyond its minibatch.
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

  /** `isOwn`: the change was made here. */
  set(runs: Runs, isOwn = true): void {
    this.runs = runs;
    if (this.#keeper) {
      const stored = this.#keeper.storeRuns(runs, this.#kept, this.#backend, this.#base, isOwn);
      if (stored.persistent) this.#kept = stored.text;
      this.runs = stored.runs;
      this.persistent = stored.persistent;
    }
    this.#draw();
  }

  /** Shows the curves of a comparison under way instead of those of the list; null when it is over. */
  compare(compared: readonly Overlay[] | null): void {
    this.#compared = compared;
    this.#draw();
  }

  #draw(): void {
    this.others = this.#compared ?? this.#keeper?.overlays(this.runs) ?? [];
    this.#host.requestUpdate();
  }

  /** Whether they are shown then. The code for it is fetched when it is first asked for; rejects if that fails. */
  async toggle(): Promise<boolean> {
    if (!this.isOpen) {
      const coming = bring(["runs", "settings"], () => import("./runs-panel"));
      const [{ runsPanel }] = await Promise.all([coming, this.#load()]);
      this.panel = runsPanel;
    }
    this.isOpen = !this.isOpen;
    this.#host.requestUpdate();
    return this.isOpen;
  }
}
