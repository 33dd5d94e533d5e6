import { html, nothing, unsafeCSS } from "lit";
import { PlaygroundElement } from "../../kit/playground-element";
import { shared } from "../../styles/shared";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { core } from "../core";
import { emit } from "../events";
import sheet from "./descent-polynomial.css?inline";
import { parsePolynomial, superscript, writePolynomial } from "./expression";

export function written(coefficients: ArrayLike<number>): string {
  return writePolynomial(coefficients, (size) => text.plain(size), superscript);
}

/**
 * A field for a polynomial. What cannot be read as one is named in an error, and the polynomial stays as it is.
 * @prop coefficients - of the one in force, beginning with the constant
 * @fires descent-polynomial - `detail` is the new one's coefficients
 */
export class DescentPolynomial extends PlaygroundElement {
  static override properties = { coefficients: { attribute: false }, error: { state: true } };

  declare coefficients: readonly number[];
  declare private error: string;

  constructor() {
    super();
    this.coefficients = [];
    this.error = "";
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    const t = words.descent.curve;
    return html`
      <div>
        <label for="polynomial">${t.polynomial}</label>
        <input
          id="polynomial"
          type="text"
          autocomplete="off"
          spellcheck="false"
          aria-label=${t.polynomialLabel}
          aria-invalid=${this.error !== ""}
          aria-describedby=${this.error ? "error" : nothing}
          .value=${written(this.coefficients)}
          @change=${this.#onTyped}
        />
      </div>
      ${this.error ? html`<p id="error" role="alert">${this.error}</p>` : nothing}
    `;
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("coefficients")) this.error = "";
  }

  readonly #onTyped = (event: Event): void => {
    const t = words.descent.curve;
    const parsed = parsePolynomial((event.target as HTMLInputElement).value);
    this.error = "fault" in parsed ? t.polynomialFault(parsed.fault) : "";
    if ("fault" in parsed) return;
    try {
      core.polynomialMinima(parsed.coefficients);
    } catch {
      this.error = t.polynomialRange;
      return;
    }
    emit(this, "descent-polynomial", parsed.coefficients);
  };
}

customElements.define("descent-polynomial", DescentPolynomial);
