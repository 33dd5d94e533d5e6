/** The dialogs themselves, and what their events do. */

import { html, type LitElement, nothing } from "lit";
import type { Filter } from "../data/digit-filter";
import type { DigitsController } from "../data/digits-controller";
import { ownDigit } from "../data/own-digit";
import type { OwnDigitsController } from "../data/own-digits-controller";
import type { PlaygroundBrowser } from "../data/playground-browser";
import type { PlaygroundLabel } from "../data/playground-label";
import type { Fired } from "../kit/events";
import type { NoteController } from "../kit/note-controller";
import type { DrawingController } from "../pad/drawing-controller";
import type { OwnDigit } from "../plain/examples";
import { type Fault, faultIn } from "../plain/fault";
import { text } from "../texts/text";
import { words } from "../texts/words";

type Dialog = "browser" | "label";

/** What the dialogs show and change. */
export interface Subjects {
  readonly drawing: DrawingController;
  readonly digits: DigitsController;
  readonly own: OwnDigitsController;
  readonly note: NoteController;
}

/** Opens the browser of digits, and loads it first if it is not there yet. */
interface Opener {
  browse(filter: Partial<Filter>): void;
}

export interface Host extends LitElement {
  /** Says why what a user has asked for has failed. */
  settle(done: Promise<unknown>): void;
}

export class DialogsView {
  readonly #host: Host;
  readonly #subjects: Subjects;
  readonly #opener: Opener;
  readonly #wanted = new Set<Dialog>();
  /** Why a label was not taken, or null. */
  #labelError: Fault | null = null;

  constructor(host: Host, subjects: Subjects, opener: Opener) {
    this.#host = host;
    this.#subjects = subjects;
    this.#opener = opener;
  }

  get browsing(): boolean {
    return this.#shown<PlaygroundBrowser>("browser")?.isOpen ?? false;
  }

  async browse(filter?: Partial<Filter>, past?: number | null): Promise<void> {
    await (await this.#inserted<PlaygroundBrowser>("browser"))?.open(filter, past);
  }

  async label(): Promise<void> {
    this.#setLabelError(null);
    (await this.#inserted<PlaygroundLabel>("label"))?.open();
  }

  #shown<E extends Element>(name: Dialog): E | null {
    return this.#host.renderRoot.querySelector<E>(`playground-${name}`);
  }

  /** Puts a dialog into the page and returns it. */
  async #inserted<E extends Element>(name: Dialog): Promise<E | null> {
    this.#wanted.add(name);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    return this.#shown<E>(name);
  }

  #setLabelError(error: Fault | null): void {
    this.#labelError = error;
    this.#host.requestUpdate();
  }

  async #add(label: number): Promise<void> {
    const { own, drawing, note } = this.#subjects;
    try {
      await own.add([ownDigit(drawing.values, label)]);
      drawing.label = label;
    } catch (error) {
      this.#setLabelError(faultIn(error));
      return;
    }
    this.#shown<PlaygroundLabel>("label")?.close();
    const added = words.label.added(label, text.ownCount(own.digits.length));
    note.say(own.persistent ? added : `${added}, ${words.label.keptShort}`);
  }

  async #import(digits: readonly OwnDigit[]): Promise<void> {
    const { own, note } = this.#subjects;
    await own.add(digits);
    await this.browse({ group: "own" });
    note.say(text.ownCount(own.digits.length));
  }

  async #remove(index: number, count?: number): Promise<void> {
    const { own, note } = this.#subjects;
    await own.remove(index, count);
    const { length } = own.digits;
    note.say(words.label.removed(length > 0 ? text.ownCount(length) : ""));
  }

  render(): unknown {
    return html`${this.#wanted.has("browser") ? this.#browser() : nothing} ${this.#wanted.has("label") ? this.#labels() : nothing}`;
  }

  #browser(): unknown {
    const { digits, own } = this.#subjects;
    return html`<playground-browser
      .digits=${digits.digits}
      .own=${own.digits.length}
      @playground-browse=${() => this.#host.requestUpdate()}
      @playground-remove-own=${(event: Fired<"playground-remove-own">) => this.#host.settle(this.#remove(event.detail))}
      @playground-remove-all-own=${() => this.#host.settle(this.#remove(0, own.digits.length))}
      @playground-own-import=${(event: Fired<"playground-own-import">) => this.#host.settle(this.#import(event.detail))}
    ></playground-browser>`;
  }

  #labels(): unknown {
    const { drawing, own } = this.#subjects;
    return html`<playground-label
      .values=${drawing.values}
      .count=${own.digits.length}
      .persistent=${own.persistent}
      .error=${this.#labelError}
      @playground-own-add=${(event: Fired<"playground-own-add">) => this.#host.settle(this.#add(event.detail))}
      @playground-own-undo=${() => this.#host.settle(this.#remove(own.digits.length - 1))}
      @playground-own-show=${() => this.#opener.browse({ group: "own" })}
    ></playground-label>`;
  }
}
