import { html, type TemplateResult } from "lit";

const icon = (d: string): TemplateResult =>
  html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path d=${d}></path></svg>`;

export const ICONS = {
  share: icon("M8 10V2M5 4.5 8 1.5l3 3M3 8v6h10V8"),
  undo: icon("M6 3 2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 8H7"),
  redo: icon("m10 3 3.5 3.5L10 10m3.5-3.5h-7a4 4 0 0 0 0 8H9"),
  draw: icon("M2.5 13.5 3.5 10 11 2.5l2.5 2.5L6 12.5zM9.5 4 12 6.5"),
  paint: icon("M2.5 2.5h11v11h-11zM2.5 8h11M8 2.5v11"),
};
