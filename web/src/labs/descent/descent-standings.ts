import { html, unsafeCSS } from "lit";
import type { Race, RacePath } from "../../../../wasm/labs/descent";
import { PlaygroundElement } from "../../kit/playground-element";
import { runColors } from "../../styles/run-colors";
import { shared } from "../../styles/shared";
import { fine } from "../../texts/fine";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import sheet from "./descent-standings.css?inline";
import { coordinate } from "./figures";

export function nameOf({ optimizer }: RacePath): string {
  return text.choices[optimizer] ?? optimizer;
}

/**
 * Where the optimizers of a race are, in numbers.
 * @prop race
 * @prop letters - one per optimizer
 * @prop step - the present one
 */
export class DescentStandings extends PlaygroundElement {
  static override properties = {
    race: { attribute: false },
    letters: { attribute: false },
    step: { type: Number },
  };

  declare race: Race | null;
  declare letters: readonly string[];
  declare step: number;

  constructor() {
    super();
    this.race = null;
    this.letters = [];
    this.step = 0;
  }

  static override styles = [shared, runColors, unsafeCSS(sheet)];

  override render(): unknown {
    const { columns, table } = words.descent.race;
    const { paths = [], winner = null } = this.race ?? {};
    return html`<div class="rest" tabindex="0" role="group" aria-label=${table}>
      <table aria-label=${table}>
        <thead>
          <tr>
            <th scope="col">${columns.optimizer}</th>
            <th scope="col">${columns.x}</th>
            <th scope="col">${columns.y}</th>
            <th scope="col">${columns.height}</th>
            <th scope="col">${columns.arrival}</th>
          </tr>
        </thead>
        <tbody>
          ${paths.map((path, index) => this.#row(path, index, index === winner))}
        </tbody>
      </table>
    </div>`;
  }

  #row(path: RacePath, index: number, isFirst: boolean): unknown {
    const t = words.descent.race;
    const step = Math.min(this.step, path.x.length - 1);
    const hasArrived = path.arrival !== null && path.arrival <= this.step;
    const hasEscaped = path.escaped && step === path.x.length - 1;
    const arrival = hasArrived ? t.arrivedAt(text.whole(path.arrival ?? 0)) : hasEscaped ? t.escaped : t.underway;
    return html`<tr>
      <th scope="row">${this.#badge(index)} ${nameOf(path)}</th>
      <td>${coordinate(path.x[step] ?? 0)}</td>
      <td>${coordinate(path.y[step] ?? 0)}</td>
      <td>${fine(text, path.height[step] ?? 0)}</td>
      <td class=${isFirst && hasArrived ? "first" : ""}>${arrival}</td>
    </tr>`;
  }

  #badge(index: number): unknown {
    return html`<span class="badge run-${index}" aria-hidden="true">${this.letters[index]}</span>`;
  }
}

customElements.define("descent-standings", DescentStandings);
