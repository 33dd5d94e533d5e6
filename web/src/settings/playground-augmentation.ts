import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import type { Rgb } from "../draw/color";
import { paintStrip, stripWidth } from "../draw/strip";
import { Latest } from "../kit/latest";
import { ThemeController } from "../kit/theme";
import { FULL } from "../plain/digit";
import type { Fault } from "../plain/fault";
import type { Spec, SpecInput } from "../plain/spec";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { told } from "../texts/told";
import { words } from "../texts/words";
import {
  AUGMENTATIONS,
  type Augmentation,
  inForce,
  OFF,
  picturedSpecs,
  type Strengths,
  stepFor,
  strengthsOf,
} from "./augmentation";
import sheet from "./playground-augmentation.css?inline";
import { SettingsElement } from "./settings-element";

const SIDE = 32;
const CELLS = 8;
/** Numbers of an example: shares of ink, then counts. */
const EACH = SIDE * SIDE + CELLS * CELLS;
const GAP = 6;
/** Side of a picture on the page: a multiple of both 32 and 8, so that all its pixels are equally large. */
const SQUARE = 64;
/** How many examples are shown of one augmentation, beside the digit as it is, and of all together. */
const EXAMPLES = 4;
const TOGETHER = 6;
/**
 * The digits that "another" goes through: it starts at a 4, on which a rotation is easy to see, in strides that change class and
 * writer.
 */
const DIGITS = 1797;
const FIRST = 4;
const STRIDE = 211;

/** How training digits are varied: each augmentation with its strength and pictures of what it does, and all of them together. */
export class PlaygroundAugmentation extends SettingsElement {
  static override properties = {
    open: { state: true },
    drafts: { state: true },
    refused: { state: true },
    round: { state: true },
    varied: { state: true },
  };

  /** null until the user opens or closes it; until then it is open if something is varied. */
  declare open: boolean | null;
  /** Strengths while a slider moves. */
  declare drafts: Partial<Strengths>;
  /** The augmentation for which an illegal strength was typed, with the core's fault. */
  declare refused: { readonly augmentation: Augmentation; readonly fault: Fault } | null;
  /** How often another digit was asked for. */
  declare round: number;
  declare varied: readonly Float32Array[];

  readonly #latest = new Latest();
  readonly #colors = new ThemeController(this);
  #asked = "";

  constructor() {
    super();
    this.open = null;
    this.drafts = {};
    this.refused = null;
    this.round = 0;
    this.varied = [];
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("spec")) return;
    this.drafts = {};
    this.refused = null;
  }

  override render(): unknown {
    const { spec } = this;
    if (!spec) return nothing;
    const augmentations = inForce(strengthsOf(spec));
    const isOpen = this.#isOpen(spec);
    const said = words.settings.augmentation;
    return html`
      <h3>
        <button class="fold" aria-expanded=${isOpen ? "true" : "false"} aria-controls="augmentations" @click=${this.#toggle}>
          ${said.title}
        </button>
        <span>${augmentations.length === 0 ? said.off : augmentations.map((augmentation) => this.#named(augmentation, spec[augmentation])).join(", ")}</span>
      </h3>
      <div id="augmentations" ?hidden=${!isOpen}>${isOpen ? this.#body(augmentations.length > 0) : nothing}</div>
    `;
  }

  #isOpen(spec: Spec): boolean {
    return this.open ?? inForce(strengthsOf(spec)).length > 0;
  }

  #named(augmentation: Augmentation, strength: number): string {
    return `${words.settings.fields[augmentation]?.label ?? augmentation} ${this.#amount(augmentation, strength)}`;
  }

  #amount(augmentation: Augmentation, strength: number): string {
    return words.settings.augmentation.amounts[augmentation](text.plain(strength));
  }

  #body(isOn: boolean): unknown {
    const said = words.settings.augmentation;
    return html`
      <p class="soft">${said.tip}</p>
      ${AUGMENTATIONS.map((augmentation, index) => this.#row(augmentation, index))}
      <div class="together">
        <h4>${said.together}</h4>
        <button @click=${() => this.round++}>${said.another}</button>
        <button ?disabled=${!isOn || this.#isFixed()} @click=${() => this.#fire(OFF)}>${said.turnOff}</button>
        ${this.#together()}
      </div>
    `;
  }

  #isFixed(): boolean {
    return this.fields.some(({ name, fixed }) => fixed && AUGMENTATIONS.some((augmentation) => augmentation === name));
  }

  #row(augmentation: Augmentation, index: number): unknown {
    const field = this.fields.find(({ name }) => name === augmentation);
    const about = words.settings.fields[augmentation];
    if (!field || !about) return nothing;
    const strength = this.#strengths()[augmentation];
    const fault = this.refused?.augmentation === augmentation ? this.refused.fault : null;
    return html`<div class="row" role="group" aria-label=${about.label}>
      <label for=${augmentation}>${about.label}</label>
      <input
        type="range"
        id=${augmentation}
        min="0"
        max=${field.maximum}
        ?disabled=${field.fixed}
        step=${stepFor(field.maximum)}
        .value=${String(strength)}
        aria-describedby=${`about-${augmentation}`}
        aria-valuetext=${this.#amount(augmentation, strength)}
        @input=${(event: Event) => this.#onSlide(augmentation, event)}
        @change=${() => this.#fire({ [augmentation]: this.#strengths()[augmentation] })}
      />
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-label=${words.settings.augmentation.strengthOf(about.label)}
        aria-describedby=${`about-${augmentation}`}
        aria-invalid=${fault ? "true" : "false"}
        ?disabled=${field.fixed}
        .value=${text.plain(strength)}
        @change=${(event: Event) => this.#onType(augmentation, event)}
      />
      <span class="unit">${words.settings.augmentation.units[augmentation]}</span>
      ${this.#strip(words.settings.augmentation.pictured(about.label), [
        this.#picture(0, 0),
        ...Array.from({ length: EXAMPLES }, (_, example) => this.#picture(index + 1, example)),
      ])}
      <p id=${`about-${augmentation}`} class="soft">${about.tip}</p>
      ${fault ? html`<p class="error" role="alert">${told(fault, this)}</p>` : nothing}
    </div>`;
  }

  #strengths(): Strengths {
    return { ...strengthsOf(this.spec as Spec), ...this.drafts };
  }

  /** The core's numbers for an example of one of picturedSpecs; empty until they have arrived. */
  #example(spec: number, example: number): Float32Array {
    return this.varied[spec]?.subarray(example * EACH, (example + 1) * EACH) ?? new Float32Array();
  }

  #picture(spec: number, example: number): Float32Array {
    return this.#example(spec, example).subarray(0, SIDE * SIDE);
  }

  #strip(label: string, squares: readonly Float32Array[]): unknown {
    const { ink } = this.#colors.theme;
    const width = stripWidth(squares.length, SIDE, GAP);
    return html`<playground-pixels
      class="strip"
      label=${label}
      .columns=${width}
      .rows=${SIDE}
      .width=${width}
      .height=${SIDE}
      .paint=${(pixels: Uint32Array) => paintStrip(pixels, squares, SIDE, GAP, ink)}
    ></playground-pixels>`;
  }

  /** Each example as 32x32 pixels, and below it as the 8x8 counts that the network is given. */
  #together(): unknown {
    const { together, seen } = words.settings.augmentation;
    const { ink } = this.#colors.theme;
    const last = AUGMENTATIONS.length + 1;
    const examples = Array.from({ length: TOGETHER }, (_, example) => example);
    const shares = (example: number): Float32Array =>
      this.#example(last, example)
        .subarray(SIDE * SIDE)
        .map((count) => count / FULL);
    return html`<div class="examples">
      ${examples.map(
        (example) => html`<div>
          ${this.#square(together, SIDE, this.#picture(last, example), ink)} ${this.#square(seen, CELLS, shares(example), ink)}
        </div>`,
      )}
    </div>`;
  }

  #square(label: string, cells: number, shares: ArrayLike<number>, ink: Rgb): unknown {
    return html`<playground-pixels
      label=${label}
      .columns=${cells}
      .rows=${cells}
      .width=${SQUARE}
      .height=${SQUARE}
      .paint=${(pixels: Uint32Array) => paintStrip(pixels, [shares], cells, 0, ink)}
    ></playground-pixels>`;
  }

  override updated(): void {
    const { spec, engine } = this;
    if (!spec || !engine || !this.#isOpen(spec)) return;
    const specs = picturedSpecs(this.#strengths());
    const digit = (FIRST + this.round * STRIDE) % DIGITS;
    const question = `${digit}\n${specs.at(-1)}`;
    if (question === this.#asked) return;
    this.#asked = question;
    this.#latest.ask(async () => {
      this.varied = await engine.call("varied", { digit, specs, samples: TOGETHER });
    });
  }

  readonly #toggle = (): void => {
    if (this.spec) this.open = !this.#isOpen(this.spec);
  };

  #onSlide(augmentation: Augmentation, event: Event): void {
    this.refused = null;
    this.drafts = { ...this.drafts, [augmentation]: Number((event.target as HTMLInputElement).value) };
  }

  #onType(augmentation: Augmentation, event: Event): void {
    const typed = (event.target as HTMLInputElement).value.trim().replace(text.decimalPoint, ".");
    const changes = { [augmentation]: typed };
    const fault = this.check(changes);
    this.refused = fault && { augmentation, fault };
    if (!fault) this.#fire(changes);
  }

  #fire(changes: SpecInput): void {
    this.open = true;
    this.change(changes);
  }
}

customElements.define("playground-augmentation", PlaygroundAugmentation);
