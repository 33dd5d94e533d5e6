import { html } from "lit";
import type { Overlay } from "../state/overlay";
import type { Runs } from "../state/runs";
import type { Spec } from "../state/spec";
import type { DigitPlayground } from "./digit-playground";
import "./playground-runs";
import type { Parts } from "./playground-view";

/** The list of runs beside a playground, and what is done with what it says. */
export function runsPanel(host: DigitPlayground, parts: Parts, toggle: () => Promise<void>): unknown {
  const { runs, run, spec, backend } = parts;
  return html`<playground-runs
    ?hidden=${!runs.isOpen}
    .isOpen=${runs.isOpen}
    .runs=${runs.runs}
    .persistent=${runs.persistent}
    .others=${runs.others}
    .points=${run.curve.points}
    .spec=${spec.current}
    .backend=${backend}
    @playground-runs-change=${(event: CustomEvent<Runs>) => runs.set(event.detail)}
    @playground-runs-toggle=${() => host.settle(toggle())}
    @playground-load=${(event: CustomEvent<Spec>) => spec.choose({ ...event.detail })}
    @playground-compare=${({ detail }: CustomEvent<string>) => {
      if (run.training) host.note(detail);
      host.settle(host.pause());
    }}
    @playground-compared=${(event: CustomEvent<readonly Overlay[] | null>) => runs.compare(event.detail)}
  ></playground-runs>`;
}
