/** The dialogs over the page, loaded when they are first opened: the browser of all digits, and the one that labels a drawing. */

import type { Filter } from "../data/digit-filter";
import { orSay } from "../kit/or-say";
import { bring } from "../texts/text";
import type { DialogsView, Host, Subjects } from "./dialogs-view";

export class DialogsController {
  readonly #host: Host;
  readonly #subjects: Subjects;
  #view: DialogsView | null = null;

  constructor(host: Host, subjects: Subjects) {
    this.#host = host;
    this.#subjects = subjects;
  }

  /** Whether the browser is open. */
  get browsing(): boolean {
    return this.#view?.browsing ?? false;
  }

  /** `past` is the minibatch that the filter is about, if that is not the newest. */
  browse(filter?: Partial<Filter>, past?: number | null): void {
    this.#open(
      "browser",
      () => import("../data/playground-browser"),
      (view) => view.browse(filter, past),
    );
  }

  label(): void {
    this.#open(
      "label",
      () => import("../data/playground-label"),
      (view) => view.label(),
    );
  }

  #open(name: "browser" | "label", load: () => Promise<unknown>, open: (view: DialogsView) => Promise<void>): void {
    const coming = bring([name, "label"], () => load().then(() => import("./dialogs-view")));
    orSay(
      this.#host,
      coming.then(({ DialogsView }) => {
        this.#view ??= new DialogsView(this.#host, this.#subjects, this);
        return open(this.#view);
      }),
    );
  }

  render(): unknown {
    return this.#view?.render();
  }
}
