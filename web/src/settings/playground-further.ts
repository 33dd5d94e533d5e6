import { html, nothing, unsafeCSS } from "lit";
import type { Fired } from "../kit/events";
import { reveal } from "../kit/reveal";
import { toCamel } from "../plain/spec";
import type { Knob } from "../state/knobs";
import { shared } from "../styles/shared";
import { words } from "../texts/words";
import { furtherKnobs, otherKnobs } from "./further-knobs";
import { knobField } from "./knob-field";
import sheet from "./playground-further.css?inline";
import { SettingsElement } from "./settings-element";
import "./playground-augmentation";
import "./playground-data";

/** The less common settings, as far as they matter for the present choice. */
export class PlaygroundFurther extends SettingsElement {
  static override styles = [shared, unsafeCSS(sheet)];

  override firstUpdated(): void {
    reveal(this);
  }

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
        .fields=${this.fields}
        .engine=${this.engine}
        @playground-change=${({ detail }: Fired<"playground-change">) => this.change(detail)}
      ></playground-data>
      <playground-augmentation
        .spec=${spec}
        .fields=${this.fields}
        .check=${this.check}
        .engine=${this.engine}
        @playground-change=${({ detail }: Fired<"playground-change">) => this.change(detail)}
      ></playground-augmentation>
    `;
  }
}

customElements.define("playground-further", PlaygroundFurther);
