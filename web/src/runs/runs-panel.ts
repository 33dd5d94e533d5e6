import { html } from "lit";
import type { Fired } from "../kit/events";
import type { Backend } from "../run/backend";
import type { Overlay } from "../state/overlay";
import type { Runs } from "../state/runs";
import "./playground-runs";
import type { RunController } from "../run/run-controller";
import type { SpecController } from "../run/spec-controller";

/** The playground, as the list has it act. */
interface Host {
  note(sentence: string): void;
  pause(): Promise<void>;
  settle(done: Promise<unknown>): void;
}

/** Who keeps the runs, and loads this. */
interface Keeper {
  readonly isOpen: boolean;
  readonly runs: Runs;
  readonly persistent: boolean;
  readonly others: readonly Overlay[];
  set(runs: Runs): void;
  compare(compared: readonly Overlay[] | null): void;
}

interface Controllers {
  readonly runs: Keeper;
  readonly run: RunController;
  readonly spec: SpecController;
  readonly backend: Backend;
}

/** The list of runs beside a playground, and what is done with what it says. */
export function runsPanel(host: Host, { runs, run, spec, backend }: Controllers, toggle: () => void): unknown {
  return html`<playground-runs
    ?hidden=${!runs.isOpen}
    .isOpen=${runs.isOpen}
    .runs=${runs.runs}
    .persistent=${runs.persistent}
    .others=${runs.others}
    .points=${run.curve.points}
    .spec=${spec.current}
    .backend=${backend}
    @playground-runs-change=${(event: Fired<"playground-runs-change">) => runs.set(event.detail)}
    @playground-runs-toggle=${toggle}
    @playground-load=${(event: Fired<"playground-load">) => spec.choose({ ...event.detail })}
    @playground-compare=${({ detail }: Fired<"playground-compare">) => {
      if (run.training) host.note(detail);
      host.settle(host.pause());
    }}
    @playground-compared=${(event: Fired<"playground-compared">) => runs.compare(event.detail)}
  ></playground-runs>`;
}
