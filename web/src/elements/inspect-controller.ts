/** Which unit is open in the inspector, where the focus goes back to, and the inspector's own code, loaded when it is first wanted. */

import type { LitElement, ReactiveController } from "lit";
import type { UnitAddress } from "../state/unit";
import { bring, text } from "../texts/text";
import type { NoteController } from "./note-controller";

export class InspectController implements ReactiveController {
  target: UnitAddress | null = null;
  /** Once loaded it stays, closed or open: it remembers what was edited. */
  loaded = false;

  readonly #host: LitElement;
  readonly #note: NoteController;
  #opener: HTMLElement | null = null;

  constructor(host: LitElement, note: NoteController) {
    this.#host = host;
    this.#note = note;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener("playground-inspect", this.#onInspect);
    this.#host.addEventListener("keydown", this.#onKey);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener("playground-inspect", this.#onInspect);
    this.#host.removeEventListener("keydown", this.#onKey);
  }

  readonly close = (): void => {
    const hasFocus = isInside(focusedIn(document), "playground-inspector");
    this.target = null;
    this.#host.requestUpdate();
    // What comes back with the closing may not be visible before.
    if (hasFocus) void this.#host.updateComplete.then(() => this.#opener?.focus());
  };

  readonly #onInspect = (event: Event): void => {
    const focused = focusedIn(document);
    if (!isInside(focused, "playground-inspector")) this.#opener = focused;
    this.#open((event as CustomEvent<UnitAddress>).detail).catch(() => this.#note.add(text.dataNotLoaded));
  };

  async #open(target: UnitAddress): Promise<void> {
    await bring(["inspector"], () => import("./playground-inspector"));
    this.loaded = true;
    this.target = target;
    this.#host.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || !this.target) return;
    // That Escape is the dialog's.
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
