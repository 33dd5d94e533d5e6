/** The dialogs over the page, loaded when they are first opened: the browser of all digits, and the labelling of an own one. */

import { html, type LitElement, nothing } from "lit";
import type { OwnDigit } from "../engine/protocol";
import type { Filter } from "../state/digit-filter";
import { ownDigit } from "../state/own-digits";
import { bring, text, toldOf } from "../texts/text";
import type { DigitsController } from "./digits-controller";
import type { DrawingController } from "./drawing-controller";
import type { NoteController } from "./note-controller";
import type { OwnDigitsController } from "./own-digits-controller";
import type { PlaygroundBrowser } from "./playground-browser";
import type { PlaygroundLabel } from "./playground-label";

type Dialog = "browser" | "label";

export class DialogsController {
  readonly #host: LitElement;
  readonly #drawing: DrawingController;
  readonly #digits: DigitsController;
  readonly #own: OwnDigitsController;
  readonly #note: NoteController;
  readonly #loaded = new Set<Dialog>();
  /** Why a label was not taken, or "". */
  #labelError = "";

  constructor(
    host: LitElement,
    drawing: DrawingController,
    digits: DigitsController,
    own: OwnDigitsController,
    note: NoteController,
  ) {
    this.#host = host;
    this.#drawing = drawing;
    this.#digits = digits;
    this.#own = own;
    this.#note = note;
  }

  /** Whether the browser is open. */
  get browsing(): boolean {
    return this.#shown<PlaygroundBrowser>("browser")?.isOpen ?? false;
  }

  /** `past` is the minibatch that the filter speaks of where it is not the present one. */
  async browse(filter?: Partial<Filter>, past?: number | null): Promise<void> {
    const dialog = await this.#dialog<PlaygroundBrowser>("browser", () => import("./playground-browser"));
    await dialog?.open(filter, past);
  }

  async label(): Promise<void> {
    this.#setLabelError("");
    (await this.#dialog<PlaygroundLabel>("label", () => import("./playground-label")))?.open();
  }

  #shown<E extends Element>(name: Dialog): E | null {
    return this.#host.renderRoot.querySelector<E>(`playground-${name}`);
  }

  /** Puts a dialog into the page, once it is loaded, and gives it; null, and a word about it, where that fails. */
  async #dialog<E extends Element>(name: Dialog, load: () => Promise<unknown>): Promise<E | null> {
    try {
      await bring([name], load);
    } catch {
      this.#note.say(text.dataNotLoaded);
      return null;
    }
    this.#loaded.add(name);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    return this.#shown<E>(name);
  }

  #setLabelError(error: string): void {
    this.#labelError = error;
    this.#host.requestUpdate();
  }

  async #add(label: number): Promise<void> {
    try {
      await this.#own.add([ownDigit(this.#drawing.values, label)]);
      this.#drawing.label = label;
    } catch (error) {
      this.#setLabelError(error instanceof Error ? error.message : String(error));
      return;
    }
    this.#shown<PlaygroundLabel>("label")?.close();
    const added = text.labelled(label, this.#own.digits.length);
    this.#note.say(this.#own.persistent ? added : `${added}, ${text.ownNotKeptShort}`);
  }

  async #import(digits: readonly OwnDigit[]): Promise<void> {
    try {
      await this.#own.add(digits);
      await this.browse({ group: "own" });
      this.#note.say(text.ownCount(this.#own.digits.length));
    } catch (error) {
      this.#note.say(await toldOf(error));
    }
  }

  async #remove(index: number, count?: number): Promise<void> {
    await this.#own.remove(index, count);
    this.#note.say(text.unlabelled(this.#own.digits.length));
  }

  /** When the engine goes, the page already says so. */
  #settle(done: Promise<unknown>): void {
    done.catch(() => this.#host.requestUpdate());
  }

  render(): unknown {
    return html`${this.#loaded.has("browser") ? this.#browser() : nothing} ${this.#loaded.has("label") ? this.#labels() : nothing}`;
  }

  #browser(): unknown {
    return html`<playground-browser
      .digits=${this.#digits.digits}
      .own=${this.#own.digits.length}
      @playground-browse=${() => this.#host.requestUpdate()}
      @playground-remove-own=${(event: CustomEvent<number>) => this.#settle(this.#remove(event.detail))}
      @playground-remove-all-own=${() => this.#settle(this.#remove(0, this.#own.digits.length))}
      @playground-own-import=${(event: CustomEvent<readonly OwnDigit[]>) => void this.#import(event.detail)}
    ></playground-browser>`;
  }

  #labels(): unknown {
    return html`<playground-label
      .values=${this.#drawing.values}
      .count=${this.#own.digits.length}
      .persistent=${this.#own.persistent}
      .error=${this.#labelError}
      @playground-own-add=${(event: CustomEvent<number>) => this.#settle(this.#add(event.detail))}
      @playground-own-undo=${() => this.#settle(this.#remove(this.#own.digits.length - 1))}
      @playground-own-show=${() => this.#settle(this.browse({ group: "own" }))}
    ></playground-label>`;
  }
}
