import { html, nothing, unsafeCSS } from "lit";
import { addressOf } from "../../state/course";
import { coursePageFor, TERMS, type Term } from "../../state/terms";
import { dialog } from "../../styles/dialog";
import { shared } from "../../styles/shared";
import { allFields } from "../../texts/fields";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { emit } from "../events";
import { PlaygroundElement } from "../playground-element";
import { tellSandboxed } from "../save-as";
import { showModal } from "../show-modal";
import sheet from "./playground-guide.css?inline";

/**
 * A dialog with all that explains the page: the way to the tour, the keys, the lecture's terms, every setting.
 * @fires playground-tour - the user wants to be led around
 */
export class PlaygroundGuide extends PlaygroundElement {
  static override styles = [shared, dialog, unsafeCSS(sheet)];

  /** Opens it, at a term of the glossary where one is named; Escape closes it and the focus returns to where it was. */
  async open(term?: Term): Promise<void> {
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector("dialog");
    if (!dialog) return;
    showModal(dialog);
    dialog.scrollTop = 0;
    if (!term) return;
    const entry = this.renderRoot.querySelector<HTMLElement>(`#term-${term}`);
    entry?.focus({ preventScroll: true });
    entry?.scrollIntoView({ block: "start" });
  }

  override render(): unknown {
    return html`
      <dialog aria-labelledby="title">
        <header>
          <h2 id="title">${text.help}</h2>
          <button @click=${this.#close}>${text.close}</button>
        </header>
        <p class="tour"><button @click=${this.#tour}>${words.help.tour}</button> ${words.help.tourHint}</p>
        ${this.#file()}
        <h3>${words.help.glossaryTitle}</h3>
        <dl>
          ${TERMS.map(
            (term) => html`<dt id="term-${term}" tabindex="-1">${words.help.glossary[term].name}</dt>
              <dd>${words.help.glossary[term].text} ${this.#lab(term)}</dd>`,
          )}
        </dl>
        <h3>${words.help.controls}</h3>
        <dl>${this.#controls().map(([name, tip]) => this.#entry(name, tip))}</dl>
        <h3>${words.help.keyboard}</h3>
        <dl>${this.#keys().map(([name, keys]) => this.#entry(name, keys))}</dl>
        <h3>${words.help.access}</h3>
        ${words.help.accessText.map((line) => html`<p>${line}</p>`)}
        <h3>${text.settings}</h3>
        <dl>${Object.values(allFields()).map(({ label, symbol, tip }) => this.#entry(`${label} ${symbol ?? ""}`, tip))}</dl>
      </dialog>
    `;
  }

  /** A link to the page as one file: on our own page, but not in that file itself, nor in a lecturer's page. */
  #file(): unknown {
    if (location.protocol === "file:" || !document.querySelector("title[data-text]")) return nothing;
    return html`<p class="tour">
      <a href="./digit-playground.html" download @click=${tellSandboxed}>${words.help.file}</a> ${words.help.fileHint}
    </p>`;
  }

  /** The lab that shows a term, where the page has the labs. */
  #lab(term: Term): unknown {
    const coursePage = document.querySelector("[data-labs]") && coursePageFor(term);
    if (!coursePage) return nothing;
    const label = words.help.tryLabel(words.help.glossary[term].name);
    return html`<a href=${addressOf(coursePage)} aria-label=${label} @click=${this.#close}>${words.help.tryIt}</a>`;
  }

  #controls(): readonly (readonly [string, string])[] {
    return [
      [text.train, text.trainTip],
      [text.pause, text.pauseTip],
      [text.step, text.stepTip],
      [text.reset, text.resetTip],
      [text.speed, words.help.speedTip],
      [text.preset, text.presetTip],
      [text.drawModes.draw.name, text.drawModes.draw.tip],
      [text.drawModes.paint.name, text.drawModes.paint.tip],
      [text.steps.button, text.steps.tip],
      [text.example, text.exampleTip],
      [text.choose, text.chooseTip],
    ];
  }

  #keys(): readonly (readonly [string, string])[] {
    return [
      [text.drawADigit, text.drawKeys],
      [text.confusionMatrix, text.matrixKeys],
      [text.network, words.graph.units],
      [words.inspector.sum, words.inspector.weightsKeys],
    ];
  }

  #entry(name: string, tip: string): unknown {
    return html`<dt>${name}</dt>
      <dd>${tip}</dd>`;
  }

  readonly #close = (): void => {
    this.renderRoot.querySelector("dialog")?.close();
  };

  #tour(): void {
    this.#close();
    emit(this, "playground-tour");
  }
}

customElements.define("playground-guide", PlaygroundGuide);
