import { html, nothing, unsafeCSS } from "lit";
import { emit } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import type { Fault } from "../plain/fault";
import { FULL_SPEED, PACES, paceAt } from "../state/pace";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { told } from "../texts/told";
import sheet from "./playground-setup.css?inline";

/**
 * Speed, preset and seed.
 * @prop position - of the speed control, an index into PACES
 * @prop presets - names of the presets
 * @prop preset - the one in force, or "" for the user's own settings
 * @prop seed - in force
 * @prop hides - parts that are left out, among them speed, preset, seed
 * @prop fixed - fields of the spec that are not the user's to change
 * @prop check - what is illegal about a seed, or null
 * @fires playground-speed - `detail` is the new position
 * @fires playground-preset - `detail` is the name
 * @fires playground-change - `detail` is { seed: text }
 */
export class PlaygroundSetup extends PlaygroundElement {
  static override properties = {
    position: { type: Number },
    presets: { attribute: false },
    preset: {},
    seed: { type: Number },
    check: { attribute: false },
    hides: { attribute: false },
    fixed: { attribute: false },
    error: { state: true },
  };

  declare position: number;
  declare presets: readonly string[];
  declare preset: string;
  declare seed: number;
  declare check: (seed: string) => Fault | null;
  declare hides: ReadonlySet<string>;
  declare fixed: ReadonlySet<string>;
  declare error: Fault | null;

  constructor() {
    super();
    this.position = FULL_SPEED;
    this.presets = [];
    this.preset = "";
    this.seed = 1;
    this.check = () => null;
    this.hides = new Set();
    this.fixed = new Set();
    this.error = null;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    const pace = paceAt(this.position);
    return html`
      <label class="speed" ?hidden=${this.hides.has("speed")}>
        ${text.speed}
        <input
          type="range"
          aria-label=${text.speed}
          min="0"
          max=${PACES.length - 1}
          step="1"
          .value=${String(this.position)}
          aria-valuetext=${text.paceSpoken(pace)}
          @input=${this.#onSpeed}
        />
        <span class="pace" aria-hidden="true">${text.pace(pace)}</span>
      </label>
      <label class="preset" title=${text.presetTip} ?hidden=${this.hides.has("preset")}>
        ${text.preset}
        <select aria-label=${text.preset} ?disabled=${[...this.fixed].some((name) => name !== "seed")} @change=${this.#onPreset}>
          ${this.preset === "" ? html`<option value="" selected disabled>${text.ownPreset}</option>` : nothing}
          ${this.presets.map(
            (name) =>
              html`<option value=${name} ?selected=${name === this.preset}>${text.presets[name] ?? name}</option>`,
          )}
        </select>
      </label>
      <label title=${text.seedTip} ?hidden=${this.hides.has("seed")}>
        ${text.seed}
        <input
          type="number"
          min="0"
          step="1"
          aria-label=${text.seed}
          aria-invalid=${this.error ? "true" : "false"}
          aria-describedby="error"
          ?disabled=${this.fixed.has("seed")}
          .value=${String(this.seed)}
          @input=${this.#onSeedInput}
          @change=${this.#onSeed}
        />
      </label>
      <p id="error" class=${this.error ? "error" : "spoken"} aria-live="polite">${told(this.error, this)}</p>
    `;
  }

  override updated(): void {
    // An option's `selected` only matters when it is made; the user's choice has to be set on the select itself.
    const select = this.renderRoot.querySelector("select");
    if (select) select.value = this.preset;
  }

  #onSpeed(event: Event): void {
    const position = Number((event.target as HTMLInputElement).value);
    emit(this, "playground-speed", position);
  }

  #onPreset(event: Event): void {
    this.error = null;
    emit(this, "playground-preset", (event.target as HTMLSelectElement).value);
    this.requestUpdate();
  }

  /** While typing, an old complaint goes as soon as it no longer holds; a new one waits for the end. */
  #onSeedInput(event: Event): void {
    if (this.error) this.error = this.check((event.target as HTMLInputElement).value);
  }

  #onSeed(event: Event): void {
    const typed = (event.target as HTMLInputElement).value;
    this.error = this.check(typed);
    if (!this.error) emit(this, "playground-change", { seed: typed });
  }
}
