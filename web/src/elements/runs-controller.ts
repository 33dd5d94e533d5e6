/** The runs that were trained: keeps each when it is over, and shows them, with comparisons, on demand. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Snapshot } from "../engine/protocol";
import { recall, remember } from "../memory";
import type { Curve } from "../state/curve";
import { keep, type Overlay, overlays, type Runs } from "../state/runs";
import { runsFromText, runsToText } from "../state/saved-runs";
import { mergeSpec, type Spec, type SpecInput, specFromText, specToText } from "../state/spec";
import { bring } from "../texts/text";
import type { Backend } from "./backend";

const SAVED = "runs";

interface Latest {
  readonly run: number;
  readonly spec: Spec;
  readonly curve: Curve;
  readonly report: Snapshot["report"];
}

export class RunsController implements ReactiveController {
  runs: Runs;
  /** The further curves on the charts. */
  others: readonly Overlay[] = [];
  isOpen = false;
  /** Whether what shows them has been asked for. */
  wasOpen = false;

  readonly #host: ReactiveControllerHost;
  #latest: Latest | null = null;
  #spec: Spec;
  /** Of the run under way, where an earlier state of it is in the list. */
  #id: number | null = null;
  #compared: readonly Overlay[] | null = null;

  constructor(host: ReactiveControllerHost, backend: Backend, spec: Spec) {
    this.#host = host;
    this.#spec = spec;
    this.runs = runsFromText(recall(SAVED) ?? "", (saved) => legal(saved, backend, spec));
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("pagehide", this.#keepLatest);
  }

  hostDisconnected(): void {
    removeEventListener("pagehide", this.#keepLatest);
    this.#keepLatest();
    this.#latest = null;
    this.#id = null;
  }

  /** Whoever leaves finds the run among the others. */
  readonly #keepLatest = (): void => {
    if (this.#latest) this.#keep(this.#latest);
  };

  /** The spec of the run under way, once its first state was observed. */
  inForce(spec: Spec): void {
    this.#spec = spec;
    if (this.#latest) this.#latest = { ...this.#latest, spec };
  }

  /** Every new state of the run comes by here. */
  observe({ run, report }: Snapshot, curve: Curve): void {
    const before = this.#latest;
    if (before && (before.run !== run || report.minibatch < before.report.minibatch)) {
      this.#keep(before);
      this.#id = null;
    }
    this.#latest = { run, report, curve, spec: this.#spec };
    if (report.ending !== "") this.#keep(this.#latest);
  }

  #keep({ spec, curve, report }: Latest): void {
    const { confusion, checksum } = report;
    if (report.minibatch === 0) return;
    this.set(keep(this.runs, { spec, points: curve.points, confusion, checksum }, this.#id));
    this.#id = this.runs.list[0]?.id ?? null;
  }

  set(runs: Runs): void {
    this.runs = runs;
    remember(SAVED, runsToText(runs));
    this.#draw();
  }

  /** Curves of a comparison under way, instead of those of the list; null when it is over. */
  compare(compared: readonly Overlay[] | null): void {
    this.#compared = compared;
    this.#draw();
  }

  #draw(): void {
    this.others = this.#compared ?? overlays(this.runs);
    this.#host.requestUpdate();
  }

  /** What shows them is fetched when it is asked for the first time. Rejects when it cannot be. */
  async toggle(): Promise<void> {
    if (!this.isOpen) await bring(["runs", "settings"], () => import("./playground-runs"));
    this.isOpen = !this.isOpen;
    this.wasOpen = true;
    this.#host.requestUpdate();
  }
}

/** What was saved as a spec, if the core still takes it; fields that came later are the default's. */
function legal(saved: unknown, backend: Backend, base: Spec): Spec | null {
  if (typeof saved !== "object" || saved === null) return null;
  const input = mergeSpec(base, saved as SpecInput);
  return backend.check(input) === "" ? specFromText(specToText(input), backend.fields) : null;
}
