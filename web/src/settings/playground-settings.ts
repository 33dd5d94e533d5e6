import { html, nothing, unsafeCSS } from "lit";
import type { Fired } from "../kit/events";
import type { Spec } from "../plain/spec";
import { everydayKnobs, type Knob } from "../state/knobs";
import { shared } from "../styles/shared";
import { bring, text } from "../texts/text";
import { knobField } from "./knob-field";
import sheet from "./playground-settings.css?inline";
import { SettingsElement } from "./settings-element";

/** Settings that others have to suit. */
const DECIDING: readonly Knob[] = ["activation", "loss", "optimizer"];

/**
 * The settings that matter for the present choice: everyday ones, and the rest on demand.
 * @slot - a button beside them
 */
export class PlaygroundSettings extends SettingsElement {
  static override properties = {
    open: { state: true },
    loaded: { state: true },
    missing: { state: true },
    choice: { state: true },
  };

  declare open: boolean;
  /** Whether the code of the rest is there. */
  declare loaded: boolean;
  /** Whether it could not be loaded. */
  declare missing: boolean;
  /** What was chosen last that other settings have to suit. */
  declare choice: Knob | undefined;

  constructor() {
    super();
    this.open = false;
    this.loaded = false;
    this.missing = false;
    this.addEventListener("playground-change", this.#onChange);
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    const { spec } = this;
    if (!spec) return nothing;
    return html`
      <div class="knobs" role="region" aria-label=${text.settings}>
        ${everydayKnobs(spec).map((knob) => knobField(this, spec, knob, text.fields[knob]))}
        <p class="more">
          <button
          aria-expanded=${this.open ? "true" : "false"}
          aria-controls="more"
          @click=${this.#toggle}
        >
          ${text.moreSettings}
        </button>
        <playground-tip .topic=${"settings"} label=${text.settings}></playground-tip>
        <slot></slot>
        </p>
      </div>
      <div aria-live="polite">${
        this.choice &&
        html`<playground-suitable
          .spec=${spec}
          .fields=${this.fields}
          .choice=${this.choice}
          @playground-change=${({ detail }: Fired<"playground-change">) => this.change(detail)}
          @playground-close=${() => {
            this.choice = undefined;
          }}
        ></playground-suitable>`
      }</div>
      <div id="more" ?hidden=${!this.open}>${this.open ? this.#further(spec) : nothing}</div>
    `;
  }

  #further(spec: Spec): unknown {
    if (this.missing) return html`<p role="alert">${text.dataNotLoaded}</p>`;
    if (!this.loaded) return nothing;
    return html`<playground-further
      .spec=${spec}
      .fields=${this.fields}
      .check=${this.check}
      .engine=${this.engine}
      @playground-change=${({ detail }: Fired<"playground-change">) => this.change(detail)}
    ></playground-further>`;
  }

  /** An offer that does not arrive is not missed. */
  readonly #onChange = async ({ detail }: Fired<"playground-change">): Promise<void> => {
    this.choice = undefined;
    const choice = DECIDING.find((knob) => knob in detail);
    if (!choice) return;
    await bring(["settings"], () => import("./playground-suitable")).catch(() => {});
    this.choice = choice;
  };

  readonly #toggle = async (): Promise<void> => {
    this.open = !this.open;
    if (!this.open) return;
    try {
      await bring(["settings"], () => import("./playground-further"));
      this.loaded = true;
      this.missing = false;
    } catch {
      this.missing = true;
    }
  };
}
