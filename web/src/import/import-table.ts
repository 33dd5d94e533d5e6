/** Shows how a table of digits was understood, to be checked and corrected before anything is added. */

import { html, nothing } from "lit";
import type { TableFault, TableLayout, TableRefusal } from "../../../wasm/files/files";
import { paintDigit } from "../draw/digit";
import { CELLS, CLASSES } from "../plain/digit";
import { shown } from "../state/shown";
import { text } from "../texts/text";
import { words } from "../texts/words";
import type { DigitRows } from "./digit-rows";
import { NO_LABEL, OPEN_LABEL } from "./table-file";

const SAMPLES = 4;
const INKS = [1, 16, 255];

/** Pixels from one digit to the next below it, a blank line between them. */
const PITCH = 9 * 8;

/** Controls that correct how columns and counts are read: `read` is called with the chosen layout. */
export function tableFields(layout: TableLayout, read: (layout: TableLayout) => void): unknown {
  const columns = Array.from({ length: layout.columns }, (_, column) => column);
  const isOpen = layout.label === OPEN_LABEL;
  // The label is most likely the last column, or the first: these two come first.
  if (isOpen) columns.unshift(...columns.splice(-1));
  const number = (event: Event): number => Number((event.target as HTMLSelectElement).value);
  return html`<div class="layout">
    ${
      layout.label === NO_LABEL
        ? nothing
        : html`<label>
      ${words.import.label}
      <select @change=${(event: Event) => read({ ...layout, label: number(event) })}>
        ${isOpen ? html`<option value=${OPEN_LABEL} selected disabled>${words.import.chooseLabel}</option>` : nothing}
        ${columns
          .filter((column) => column !== layout.index)
          .map(
            (column) =>
              html`<option value=${column} ?selected=${column === layout.label}>${shown(layout.names[column] ?? "") || words.import.column(column)}</option>`,
          )}
      </select>
    </label>`
    }
    <label>
      ${words.import.ink}
      <select @change=${(event: Event) => read({ ...layout, ink: number(event) })}>
        ${INKS.map((ink) => html`<option value=${ink} ?selected=${ink === layout.ink}>${ink}</option>`)}
      </select>
    </label>
    <label>
      <input
        type="checkbox"
        .checked=${layout.inverted}
        @change=${(event: Event) => read({ ...layout, inverted: (event.target as HTMLInputElement).checked })}
      />
      ${words.import.inverted}
    </label>
  </div>`;
}

/** How many digits there are of each class, with a canvas in which `paintSamples` draws the first of them. */
export function classCounts(rows: DigitRows): unknown {
  const counts = rows.perClass();
  return html`<ul class="classes" aria-label=${words.import.classes}>
    ${CLASSES.map(
      (label) => html`<li aria-label=${words.import.classCount(label, counts[label] ?? 0)}>
        <canvas width="8" height=${9 * SAMPLES - 1} data-label=${label} aria-hidden="true"></canvas>
        <span aria-hidden="true">${label}<small>${text.whole(counts[label] ?? 0)}</small></span>
      </li>`,
    )}
  </ul>`;
}

/** The first digits of each class. */
export function paintSamples(root: ParentNode, rows: DigitRows, ink: Parameters<typeof paintDigit>[2]): void {
  for (const canvas of root.querySelectorAll("canvas")) {
    const image = new ImageData(8, 9 * SAMPLES - 1);
    const pixels = new Uint32Array(image.data.buffer);
    for (const [index, counts] of rows.firstOf(Number(canvas.dataset.label), SAMPLES).entries()) {
      paintDigit(pixels.subarray(PITCH * index, PITCH * index + CELLS), counts, ink);
    }
    canvas.getContext("2d")?.putImageData(image, 0, 0);
  }
}

/** What could not be read. */
export function badRows(rows: DigitRows): unknown {
  const { bad, badCount, layout } = rows;
  return html`<details>
    <summary>${words.import.bad(badCount)}</summary>
    <ol tabindex="0" aria-label=${words.import.bad(badCount)}>
      ${bad.map((fault) => html`<li>${words.import.badRow(fault.line, faultText(fault, layout))}</li>`)}
      ${badCount > bad.length ? html`<li>${words.import.badMore(badCount - bad.length)}</li>` : nothing}
    </ol>
  </details>`;
}

function faultText({ kind, columns, column, text }: TableFault, layout: TableLayout): string {
  if (kind === "columns") return words.import.badColumns(columns, layout.columns);
  if (kind === "label") return words.import.badLabel(text);
  return words.import.badPixel(column, text, layout.ink);
}

/** Why a file is no table of digits. */
export function refusalText({ kind, columns, value, text }: TableRefusal): string {
  switch (kind) {
    case "empty":
      return words.import.empty;
    case "noTable":
      return words.import.noTable(text);
    case "noRows":
      return words.import.noRows;
    case "columns":
      return words.import.wrongColumns(columns);
    case "noLabel":
      return text === "" ? words.import.noLabel : words.import.otherLabel(text);
    case "ink":
      return words.import.tooMuchInk(value);
  }
}
