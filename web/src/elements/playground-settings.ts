import { css, html, nothing } from "lit";
import type { SpecField } from "../../../wasm/playground";
import {
  everydayKnobs,
  furtherKnobs,
  type Knob,
  otherKnobs,
  shownValue,
  typedValue,
  withCompanions,
} from "../state/knobs";
import { type Spec, type SpecInput, toCamel } from "../state/spec";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { PlaygroundElement } from "./playground-element";

/**
 * The settings that matter for the present choice: everyday ones, and the rest on demand.
 * @prop spec - in force
 * @prop fields - every field of a spec
 * @prop check - the sentence that says what is illegal about changed fields, or ""
 * @fires playground-change - `detail` are the changed fields, as text; they are legal
 */
export class PlaygroundSettings extends PlaygroundElement {
  static override properties = {
    spec: { attribute: false },
    fields: { attribute: false },
    check: { attribute: false },
    open: { state: true },
  };

  declare spec: Spec | null;
  declare fields: readonly SpecField[];
  declare check: (changes: SpecInput) => string;
  declare open: boolean;

  constructor() {
    super();
    this.spec = null;
    this.fields = [];
    this.check = () => "";
    this.open = false;
  }

  static override styles = [
    shared,
    css`
      :host {
        display: block;
        margin-top: 12px;
        padding-top: 12px;
        border-top: 1px solid var(--line);
      }

      .knobs {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(138px, 1fr));
        gap: 10px;
      }

      #more[hidden] {
        display: none;
      }

      #more {
        margin-top: 14px;
        padding-top: 12px;
        border-top: 1px solid var(--line);
      }

      .more {
        display: flex;
        align-items: center;
        align-self: end;
        gap: 4px;
        margin: 0;
      }

      button {
        color: var(--soft);
      }

      button::after {
        content: " +";
      }

      button[aria-expanded="true"]::after {
        content: " −";
      }
    `,
  ];

  override render(): unknown {
    const { spec } = this;
    if (!spec) return nothing;
    const others = otherKnobs(this.fields.map((field) => toCamel(field.name))) as readonly Knob[];
    return html`
      <div class="knobs">
        ${everydayKnobs(spec).map((knob) => this.#field(knob, spec))}
        <p class="more">
          <button
          aria-expanded=${this.open ? "true" : "false"}
          aria-controls="more"
          @click=${() => {
            this.open = !this.open;
          }}
        >
          ${text.moreSettings}
        </button>
        <playground-tip .topic=${"settings"} label=${text.settings}></playground-tip>
        </p>
      </div>
      <div class="knobs" id="more" ?hidden=${!this.open}>
        ${this.open ? [...furtherKnobs(spec), ...others].map((knob) => this.#field(knob, spec)) : nothing}
      </div>
    `;
  }

  #field(knob: Knob, spec: Spec): unknown {
    const field = this.fields.find((candidate) => toCamel(candidate.name) === knob);
    if (!field) return nothing;
    const changes = (text: string): SpecInput => withCompanions({ [knob]: typedValue(knob, text, spec) }, spec);
    return html`<playground-field
      .field=${field}
      .name=${knob}
      .value=${shownValue(knob, spec)}
      .check=${(text: string) => this.check(changes(text))}
      @playground-change=${(event: CustomEvent<string>) => {
        this.dispatchEvent(new CustomEvent("playground-change", { detail: changes(event.detail) }));
      }}
    ></playground-field>`;
  }
}
