import { css, html, nothing } from "lit";
import type { SpecField } from "../../../wasm/playground";
import { furtherKnobs, otherKnobs } from "../state/further-knobs";
import type { Knob } from "../state/knobs";
import { type Spec, type SpecInput, toCamel } from "../state/spec";
import { shared } from "../styles/shared";
import { words } from "../texts/words";
import { knobField } from "./knob-field";
import { PlaygroundElement } from "./playground-element";
import type { CallEngine } from "./run-controller";
import "./playground-augmentation";
import "./playground-data";

/**
 * The settings that are not everyday ones, of those that matter for the present choice.
 * @prop spec - in force
 * @prop fields - every field of a spec
 * @prop check - the sentence that says what is illegal about changed fields, or ""
 * @prop call - carries out a call of the engine
 * @fires playground-change - `detail` are the changed fields, as text; they are legal
 */
export class PlaygroundFurther extends PlaygroundElement {
  static override properties = {
    spec: { attribute: false },
    fields: { attribute: false },
    check: { attribute: false },
    call: { attribute: false },
  };

  declare spec: Spec | null;
  declare fields: readonly SpecField[];
  declare check: (changes: SpecInput) => string;
  declare call: CallEngine | null;

  constructor() {
    super();
    this.spec = null;
    this.fields = [];
    this.check = () => "";
    this.call = null;
  }

  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 14px;
      }

      .knobs {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(138px, 1fr));
        gap: 10px;
      }
    `,
  ];

  override render(): unknown {
    const { spec } = this;
    if (!spec) return nothing;
    const others = otherKnobs(this.fields.map((field) => toCamel(field.name))) as readonly Knob[];
    return html`
      <div class="knobs">
        ${[...furtherKnobs(spec), ...others].map((knob) => knobField(this, spec, knob, words.settings.fields[knob]))}
      </div>
      <playground-data
        .spec=${spec}
        .call=${this.call}
        @playground-change=${({ detail }: CustomEvent<SpecInput>) =>
          this.dispatchEvent(new CustomEvent("playground-change", { detail }))}
      ></playground-data>
      <playground-augmentation
        .spec=${spec}
        .fields=${this.fields}
        .check=${this.check}
        .call=${this.call}
        @playground-change=${({ detail }: CustomEvent<SpecInput>) =>
          this.dispatchEvent(new CustomEvent("playground-change", { detail }))}
      ></playground-augmentation>
    `;
  }
}

customElements.define("playground-further", PlaygroundFurther);
