import { html, nothing, unsafeCSS } from "lit";
import { emit } from "../kit/events";
import { type Spec, toSnake } from "../plain/spec";
import type { Knob } from "../state/knobs";
import { suitableChanges } from "../state/suitable";
import { shared } from "../styles/shared";
import { allFields } from "../texts/fields";
import { text } from "../texts/text";
import { words } from "../texts/words";
import type { PlaygroundField } from "./playground-field";
import sheet from "./playground-suitable.css?inline";
import { SettingsElement } from "./settings-element";

/**
 * Offers the settings that suit what was just chosen, where those in force would keep the network from learning; nothing otherwise.
 * @prop choice - the setting that was chosen
 * @fires playground-close - those in force are to stay
 */
export class PlaygroundSuitable extends SettingsElement {
  static override properties = {
    ...SettingsElement.properties,
    choice: {},
  };

  declare choice: Knob;

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    const { spec, choice } = this;
    if (!spec) return nothing;
    const changes = this.#free(suitableChanges(spec));
    const changed = Object.keys(changes) as Knob[];
    if (changed.length === 0) return nothing;
    const suited = { ...spec, ...changes };
    const said = words.settings.suitable;
    return html`
      <p>${said.title(shown(choice, spec))}</p>
      <ul>
        ${changed.map((knob) => html`<li>${said.change(allFields()[knob]?.label ?? knob, shown(knob, spec), shown(knob, suited))}</li>`)}
      </ul>
      <p>
        <button @click=${() => this.#leave(() => this.change(changes))}>${said.take}</button>
        <button @click=${() => this.#leave(() => emit(this, "playground-close"))}>${said.keep}</button>
      </p>
    `;
  }

  /** The buttons go with the offer, so whoever pressed one is back at what was chosen. */
  #leave(answer: () => void): void {
    const fields = (this.getRootNode() as ShadowRoot).querySelectorAll<PlaygroundField>("playground-field");
    const chosen = Array.from(fields).find(({ field }) => field?.name === toSnake(this.choice));
    chosen?.renderRoot.querySelector<HTMLElement>("#control")?.focus();
    answer();
  }

  /** Without the fields that are not the user's to change. */
  #free(changes: Partial<Spec>): Partial<Spec> {
    const isFixed = (knob: string): boolean => this.fields.some(({ name, fixed }) => fixed && name === toSnake(knob));
    return Object.fromEntries(Object.entries(changes).filter(([knob]) => !isFixed(knob)));
  }
}

function shown(knob: Knob, spec: Spec): string {
  const value = spec[knob];
  if (typeof value === "number") return text.plain(value);
  const names = [value].flat().map((name) => text.choices[name] ?? String(name));
  return [...new Set(names)].join(", ");
}

customElements.define("playground-suitable", PlaygroundSuitable);
