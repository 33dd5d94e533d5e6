/**
 * Which unit is open in the inspector, and where the focus returns on closing. Loaded with the inspector on demand, and kept from then on
 * because it remembers the edits.
 */

import { html, type LitElement, type ReactiveController } from "lit";
import type { Fired } from "../kit/events";
import type { DrawingController } from "../pad/drawing-controller";
import type { UnitAddress } from "../state/unit";
import "./playground-inspector";
import type { NoteController } from "../kit/note-controller";
import type { Backend } from "../run/backend";
import type { CallEngine, RunController } from "../run/run-controller";
import type { SpecController } from "../run/spec-controller";

/** The playground. */
interface Host {
  readonly callEngine: CallEngine;
}

/** Where the inspector's numbers come from, and where its notes go. */
interface Sources {
  readonly backend: Backend;
  readonly spec: SpecController;
  readonly run: RunController;
  readonly drawing: DrawingController;
  readonly note: NoteController;
}

export class InspectController implements ReactiveController {
  target: UnitAddress | null = null;

  readonly #host: LitElement;
  #opener: HTMLElement | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener("keydown", this.#onKey);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener("keydown", this.#onKey);
  }

  readonly close = (): void => {
    const hasFocus = isInside(focusedIn(document), "playground-inspector");
    this.target = null;
    this.#host.requestUpdate();
    // Whatever had the focus may stay hidden until the inspector has closed.
    if (hasFocus) void this.#host.updateComplete.then(() => this.#opener?.focus());
  };

  open(target: UnitAddress): void {
    const focused = focusedIn(document);
    if (!isInside(focused, "playground-inspector")) this.#opener = focused;
    this.target = target;
    this.#host.requestUpdate();
  }

  render({ callEngine }: Host, { backend, spec, run, drawing, note }: Sources): unknown {
    const { values, label } = drawing;
    return html`<playground-inspector
      .target=${this.target}
      .spec=${spec.current}
      .snapshot=${run.snapshot}
      .values=${values}
      .label=${label}
      .call=${callEngine}
      .core=${backend.core}
      @playground-close=${this.close}
      @playground-noted=${(event: Fired<"playground-noted">) => note.add(event.detail)}
    ></playground-inspector>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || !this.target) return;
    // A dialog handles its own Escape.
    if (event.composedPath().some((element) => element instanceof HTMLDialogElement)) return;
    event.preventDefault();
    this.close();
  };
}

/** The element that has the focus, however deep in shadow trees. */
function focusedIn(root: DocumentOrShadowRoot): HTMLElement | null {
  const { activeElement } = root;
  const inner = activeElement?.shadowRoot ? focusedIn(activeElement.shadowRoot) : null;
  return inner ?? (activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null);
}

/** Whether one of the elements around it, across shadow trees, is a `name`. */
function isInside(element: HTMLElement | null, name: string): boolean {
  const root = element?.getRootNode();
  if (!(root instanceof ShadowRoot)) return false;
  const host = root.host as HTMLElement;
  return host.localName === name || isInside(host, name);
}
