/** What the grid shows of "Why?": its question, its marks, and what is said of a cell. Loaded when it is first asked. */

import { html, svg } from "lit";
import { saliencyPaths } from "../draw/saliency";
import { CLASSES, SIDE } from "../plain/digit";
import { PAD } from "../state/pen";
import { words } from "../texts/words";
import type { Why } from "./why";

/** `explain` takes an output, or null for the winner. */
export function question({ output, picked }: Why, explain: (output: number | null) => void): unknown {
  const { why } = words;
  const onChange = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    explain(value === "" ? null : Number(value));
  };
  return html`<h2 class="why" title=${why.legend}>
    <label>
      ${why.title}
      <select aria-label=${why.output} @change=${onChange}>
        <option value="" .selected=${picked === null}>${picked === null ? output : why.winner}</option>
        ${CLASSES.map((digit) => html`<option value=${digit} .selected=${digit === picked}>${digit}</option>`)}
      </select>
    </label>
    <span class="disc">${why.raises}</span><span class="diamond">${why.lowers}</span>
  </h2>`;
}

/** `plain` is the cell's name without the explanation. */
export function cellName(plain: string, { output, slopes }: Why, cell: number): string {
  return words.why.cell(plain, output, slopes[cell] ?? 0);
}

/** The explanation in a sentence, for a screen reader. */
export function told({ output, slopes }: Why): string {
  const all = Array.from(slopes);
  const cellOf = (slope: number): readonly [number, number] => {
    const cell = all.indexOf(slope);
    return [Math.floor(cell / SIDE) + 1, (cell % SIDE) + 1];
  };
  return words.why.told(output, cellOf(Math.max(...all)), cellOf(Math.min(...all)));
}

export function marks({ slopes }: Why): unknown {
  const { discs, diamonds } = saliencyPaths(slopes, SIDE);
  return svg`<svg class="marks" width=${PAD} height=${PAD} viewBox="0 0 8 8">
    <path class="discs" d=${discs}></path><path class="diamonds" d=${diamonds}></path>
  </svg>`;
}
