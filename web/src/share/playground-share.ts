import { html, nothing, svg } from "lit";
import { type QrCode, qrCode } from "../draw/qr";
import type { Fired } from "../kit/events";
import { recall, remember } from "../kit/memory";
import { PlaygroundElement } from "../kit/playground-element";
import { type Address, type Part, type Rules, writeFragment } from "../state/address";
import { THEMES } from "../state/lab-address";
import { dialog } from "../styles/dialog";
import { shared } from "../styles/shared";
import { tokens } from "../styles/tokens";
import { LANGUAGES, language, text } from "../texts/text";
import { words } from "../texts/words";
import { share } from "./look";
import {
  CONTROLS,
  canShow,
  FIXABLE,
  frameCode,
  frameOf,
  hasFrames,
  isEmptyPage,
  linkTo,
  PANELS,
  previewOf,
  tagCode,
  toggled,
  webAddress,
} from "./share";
import "./playground-package";
import { showModal } from "../kit/show-modal";
import { WINDOW } from "./playground-preview";

/** Stands in for an address that is not known. */
const EXAMPLE = "https://digits.example/";

const ELSEWHERE = "share.address";

/** A tick whose name has more letters than this needs a line of its own. */
const WIDE = 17;

/** The dialog for sharing the page: its link and QR code, and a frame for another page, with a choice of what to show. */
export class PlaygroundShare extends PlaygroundElement {
  static override properties = {
    address: { state: true },
    isLarge: { state: true },
    isElement: { state: true },
    height: { state: true },
    said: { state: true },
    elsewhere: { state: true },
  };

  /** What the link contains; null before the dialog has been opened. */
  declare private address: Address | null;
  /** Whether the QR code is enlarged for a lecture hall. */
  declare private isLarge: boolean;
  /** Whether the HTML shown is that of the element, and not of a frame. */
  declare private isElement: boolean;
  /** The frame's height in pixels, as the preview reports it once it has loaded. */
  declare private height: number;
  /** What has been copied, and how. */
  declare private said: string;
  /** For a page opened from a disk: where the playground is served, as the user typed it. */
  declare private elsewhere: string;

  #rules: Rules | null = null;
  /** The names of the values that a lab's tag can carry. */
  #labValues: ReadonlySet<string> = new Set();
  /** The network's weights as link text; "" if there are too many. */
  #weights = "";

  constructor() {
    super();
    this.address = null;
    this.isLarge = false;
    this.isElement = false;
    this.height = WINDOW.height;
    this.said = "";
    this.elsewhere = recall(ELSEWHERE) ?? "";
  }

  static override styles = [tokens, shared, dialog, share];

  /** Opens it for what the page shows; Escape closes it and the focus returns to where it was. */
  async open(address: Address, rules: Rules, labValues: ReadonlySet<string>, weights: string): Promise<void> {
    this.#rules = rules;
    this.#labValues = labValues;
    this.#weights = weights;
    this.address = address;
    this.isLarge = false;
    this.said = "";
    await this.updateComplete;
    showModal(this.renderRoot.querySelector("dialog"));
    this.requestUpdate();
  }

  override render(): unknown {
    const { address } = this;
    const isOpen = this.renderRoot.querySelector("dialog")?.open ?? false;
    return html`<dialog aria-labelledby="title" closedby="any" @close=${this.#onClose}>
      <header>
        <h2 id="title">${words.share.title}</h2>
        <button @click=${this.#close}>${text.close}</button>
      </header>
      ${address ? this.#content(address, isOpen) : nothing}
    </dialog>`;
  }

  #content(address: Address, isOpen: boolean): unknown {
    const fragment = this.#fragment(address);
    const isServed = hasFrames(location.href);
    const page = isServed ? location.href : webAddress(this.elsewhere);
    return html`
      ${isServed ? nothing : this.#askAddress(page)}
      ${page ? this.#link(linkTo(page, fragment), address) : html`<p role="status">${this.said}</p>`}
      <div class="choice">
        <div>
          ${address.coursePage === null ? this.#ticks(address) : nothing} ${this.#look(address)}
        </div>
        ${isServed && isOpen ? this.#framed(page, address) : nothing}
      </div>
      ${this.#embed(this.#code(page, fragment, address), page, address)}
      <playground-package .address=${address} .rules=${this.#rules}></playground-package>
    `;
  }

  #code(page: string, fragment: string, address: Address): string {
    const at = page || EXAMPLE;
    if (!this.isElement || !this.#rules) return frameCode(at, fragment, document.title, this.height);
    return tagCode(at, address, this.#rules, this.#labValues);
  }

  /** The page is a file on this disk: a link to it works for nobody else. */
  #askAddress(page: string): unknown {
    return html`<h3>${words.share.onDisk}</h3>
      <p>${words.share.onDiskTip}</p>
      <div class="copied">
        <input
          type="url"
          aria-label=${words.share.onDisk}
          placeholder=${EXAMPLE}
          aria-invalid=${this.elsewhere.trim() !== "" && page === "" ? "true" : "false"}
          .value=${this.elsewhere}
          @input=${(event: Event) => {
            this.elsewhere = (event.target as HTMLInputElement).value;
            remember(ELSEWHERE, this.elsewhere);
          }}
        />
      </div>`;
  }

  #fragment(address: Address): string {
    return this.#rules ? writeFragment(address, this.#rules) : "";
  }

  #link(link: string, { coursePage, weights }: Address): unknown {
    const code = qrCode(link);
    return html`<div class=${this.isLarge ? "link-row large" : "link-row"}>
      <div>
        <h3>${words.share.link}</h3>
        <p>${coursePage === null ? this.#carried(weights !== "") : words.share.labTip}</p>
        <div class="copied">
          <input id="link" readonly aria-label=${words.share.link} .value=${link} @focus=${this.#select} />
          <button aria-label=${words.share.copyLink} @click=${() => this.#copy("#link")}>${words.share.copy}</button>
          ${"share" in navigator ? html`<button @click=${() => this.#send(link)}>${words.share.send}</button>` : nothing}
        </div>
        <p role="status">${this.said}</p>
      </div>
      ${code ? this.#qr(code) : html`<p>${words.share.noQr}</p>`}
    </div>`;
  }

  /** What the link contains of the run, and what it leaves out. */
  #carried(isTrained: boolean): string {
    return `${isTrained ? words.share.trainedTip : words.share.linkTip} ${words.share.notInLink}`;
  }

  #qr({ side, path }: QrCode): unknown {
    return html`<button
        class="qr"
        aria-label=${this.isLarge ? words.share.reduce : words.share.enlarge}
        aria-pressed=${this.isLarge ? "true" : "false"}
        @click=${() => {
          this.isLarge = !this.isLarge;
        }}
      >
        <svg viewBox="0 0 ${side} ${side}" role="img" aria-label=${words.share.qr}>${svg`<path d=${path}></path>`}</svg>
      </button>`;
  }

  /** Only for the link and the frame: the element's tag cannot carry weights. */
  #network({ weights }: Address): unknown {
    const available = this.#weights;
    if (available === "") return nothing;
    return html`<fieldset>
      <legend>${words.share.network}</legend>
      ${this.#tick(words.share.weights(available.length), weights !== "", true, (isIn) =>
        this.#change({ weights: isIn ? available : "" }),
      )}
    </fieldset>`;
  }

  #ticks(address: Address): unknown {
    const { hide, fix } = address;
    const part = (name: Part): unknown =>
      this.#tick(this.#nameOf(name), !hide.includes(name) && canShow(name, hide), canShow(name, hide), (isShown) =>
        this.#change({ hide: toggled(hide, name, !isShown) }),
      );
    const free = { spec: words.share.freeSpec, seed: words.share.freeSeed };
    return html`
      <h3>${words.share.students}</h3>
      <fieldset>
        <legend>${words.share.panels}</legend>
        ${PANELS.map(part)}
      </fieldset>
      <fieldset>
        <legend>${words.share.controls}</legend>
        ${CONTROLS.map(part)}
      </fieldset>
      <fieldset>
        <legend>${words.share.free}</legend>
        ${FIXABLE.map((name) =>
          this.#tick(free[name], !fix.includes(name), true, (isFree) =>
            this.#change({ fix: toggled(fix, name, !isFree) }),
          ),
        )}
      </fieldset>
      ${isEmptyPage(hide) ? html`<p role="alert">${words.share.empty}</p>` : nothing} ${this.#network(address)}
    `;
  }

  #tick(name: string, checked: boolean, enabled: boolean, change: (checked: boolean) => void): unknown {
    return html`<label class=${name.length > WIDE ? "wide" : nothing}>
      <input
        type="checkbox"
        .checked=${checked}
        ?disabled=${!enabled}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      ${name}
    </label>`;
  }

  #nameOf(part: Part): string {
    switch (part) {
      case "pad":
        return text.drawADigit;
      case "confusion":
        return text.confusionMatrix;
      case "runs":
        return text.runsButton(0);
      case "transport":
        return `${text.train}, ${text.step}, ${text.reset}`;
      case "help":
        return `${text.language}, ${text.help}`;
      default:
        return text[part];
    }
  }

  #look({ lang, theme }: Address): unknown {
    const languages = Object.entries(LANGUAGES).map(([code, { name }]) => [code, name] as const);
    const themes = THEMES.map((name) => [name, words.share.themes[name]] as const);
    return html`<fieldset>
      <legend>${words.share.look}</legend>
      ${this.#choice(text.language, languages, lang, (chosen) => this.#change({ lang: chosen }))}
      ${this.#choice(words.share.theme, themes, theme, (chosen) => this.#change({ theme: chosen }))}
    </fieldset>`;
  }

  #choice(
    name: string,
    options: readonly (readonly [string, string])[],
    chosen: string,
    change: (chosen: string) => void,
  ): unknown {
    return html`<label class="select">
      ${name}
      <select aria-label=${name} @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
        ${[["", words.share.reader] as const, ...options].map(
          ([value, label]) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`,
        )}
      </select>
    </label>`;
  }

  #framed(page: string, address: Address): unknown {
    return html`<playground-preview
      .url=${frameOf(page, this.#fragment(previewOf(address, language)))}
      .follows=${address.coursePage === null}
      @playground-height=${({ detail }: Fired<"playground-height">) => {
        this.height = detail;
      }}
    ></playground-preview>`;
  }

  /** What to know about the HTML: what it leaves out, and where it is incomplete. */
  #aboutCode(page: string, { weights }: Address): string {
    const { elementTip, elementUntrained, exampleTip, frameTip } = words.share;
    const said = [this.isElement ? elementTip : frameTip];
    if (this.isElement && weights !== "") said.push(elementUntrained);
    if (page === "") said.push(exampleTip(EXAMPLE));
    return said.join(" ");
  }

  #embed(code: string, page: string, address: Address): unknown {
    const way = (isElement: boolean, name: string): unknown =>
      html`<button
        aria-pressed=${isElement === this.isElement ? "true" : "false"}
        @click=${() => {
          this.isElement = isElement;
        }}
      >
        ${name}
      </button>`;
    return html`<h3>${words.share.embed}</h3>
      <div class="ways" role="group" aria-label=${words.share.embed}>
        ${way(false, words.share.frame)} ${way(true, words.share.element)}
      </div>
      <p>${this.#aboutCode(page, address)}</p>
      <div class="copied">
        <textarea id="code" readonly rows="4" aria-label=${words.share.embed} .value=${code} @focus=${this.#select}></textarea>
        <button aria-label=${words.share.copyCode} @click=${() => this.#copy("#code")}>${words.share.copy}</button>
      </div>`;
  }

  #change(choices: Partial<Address>): void {
    if (this.address) this.address = { ...this.address, ...choices };
    this.said = "";
  }

  readonly #select = (event: Event): void => (event.target as HTMLInputElement).select();

  async #copy(selector: string): Promise<void> {
    const field = this.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
    if (!field) return;
    try {
      await navigator.clipboard.writeText(field.value);
      this.said = words.share.copied;
    } catch {
      // No permission, or an insecure address: the user can still copy by keyboard.
      field.focus();
      field.select();
      this.said = words.share.selected;
    }
  }

  async #send(url: string): Promise<void> {
    // Closing the sheet is no error.
    await navigator.share({ title: document.title, url }).catch(() => {});
  }

  readonly #close = (): void => {
    this.renderRoot.querySelector("dialog")?.close();
  };

  /** Removes the preview too, so that its network stops training. */
  readonly #onClose = (): void => {
    this.address = null;
  };
}

customElements.define("playground-share", PlaygroundShare);
