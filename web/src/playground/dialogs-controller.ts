/** The dialogs over the page, loaded when they are first opened: the browser of all digits, and the one that labels a drawing. */

import type { LitElement } from "lit";
import type { Filter } from "../data/digit-filter";
import { bring, text } from "../texts/text";
import type { DialogsView, Subjects } from "./dialogs-view";

export class DialogsController {
  readonly #host: LitElement;
  readonly #subjects: Subjects;
  #view: DialogsView | null = null;

  constructor(host: LitElement, subjects: Subjects) {
    this.#host = host;
    this.#subjects = subjects;
  }

  /** Whether the browser is open. */
  get browsing(): boolean {
    return this.#view?.browsing ?? false;
  }

  /** `past` is the minibatch that the filter is about, if that is not the newest. */
  async browse(filter?: Partial<Filter>, past?: number | null): Promise<void> {
    await this.#open(
      "browser",
      () => import("../data/playground-browser"),
      (view) => view.browse(filter, past),
    );
  }

  async label(): Promise<void> {
    await this.#open(
      "label",
      () => import("../data/playground-label"),
      (view) => view.label(),
    );
  }

  async #open(
    name: "browser" | "label",
    load: () => Promise<unknown>,
    open: (view: DialogsView) => Promise<void>,
  ): Promise<void> {
    try {
      const { DialogsView } = await bring([name, "label"], () => load().then(() => import("./dialogs-view")));
      this.#view ??= new DialogsView(this.#host, this.#subjects, this);
    } catch {
      this.#subjects.note.say(text.dataNotLoaded);
      return;
    }
    await open(this.#view);
  }

  render(): unknown {
    return this.#view?.render();
  }
}
