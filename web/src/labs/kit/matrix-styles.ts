/** Look of a matrix: numbers or a heat map, and what of it is lit. */

import { css } from "lit";

export const matrixStyles = css`
  :host {
    display: block;
    width: fit-content;
  }

  figure {
    position: relative;
    margin: 0;
  }

  figcaption {
    margin-bottom: 4px;
    font-size: var(--small);
    line-height: 18px;
    white-space: nowrap;
    color: var(--ink);
  }

  figcaption span {
    margin-left: 4px;
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }

  :host([stacked]) figcaption span {
    display: block;
    margin: 0;
    font-size: var(--tiny);
  }

  .picture {
    position: relative;
    width: fit-content;
    forced-color-adjust: none;
  }

  .heat {
    box-shadow: 0 0 0 1px var(--line);
    touch-action: pan-y;
    cursor: crosshair;
  }

  [role="img"] {
    cursor: auto;
  }

  .numbers {
    display: grid;
    gap: 2px;
    padding: 0 8px;
  }

  /* The brackets of a matrix. */
  .numbers::before,
  .numbers::after {
    content: "";
    position: absolute;
    inset: -3px auto -3px 0;
    width: 6px;
    border: solid var(--edge);
    border-width: 1.5px 0 1.5px 1.5px;
  }

  .numbers::after {
    inset: -3px 0 -3px auto;
    border-width: 1.5px 1.5px 1.5px 0;
  }

  .numbers > div {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    gap: 2px;
  }

  .number {
    min-width: var(--matrix-cell, 44px);
    min-height: 26px;
    padding: 0 4px;
    border-radius: 4px;
    background: color-mix(in srgb, var(--pos) var(--share), var(--card));
    font-size: var(--small);
    line-height: 26px;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .negative {
    background: color-mix(in srgb, var(--neg) var(--share), var(--card));
  }

  .faded {
    background: none;
    color: var(--soft);
  }

  /* Equal entries are underlined, others struck out: not told by colour alone. */
  .same {
    box-shadow: inset 0 -2px var(--pos);
  }

  .different {
    outline: 1.5px dashed var(--neg);
    outline-offset: -1.5px;
    text-decoration: line-through;
    text-decoration-color: var(--neg);
  }

  .chosen {
    outline: 2px solid var(--ink);
  }

  .stop {
    position: absolute;
    pointer-events: none;
  }

  [role="gridcell"]:focus {
    outline: 2px solid var(--pos);
    outline-offset: 1px;
  }

  .stop:focus {
    z-index: 2;
    box-shadow: 0 0 0 4px var(--card);
  }

  .mark {
    position: absolute;
    pointer-events: none;
  }

  .band {
    outline: 1px solid var(--ink);
  }

  .cell {
    z-index: 1;
    outline: 2px solid var(--ink);
    outline-offset: 1px;
  }

  output {
    position: absolute;
    z-index: 3;
    left: var(--x);
    top: calc(var(--y) - 10px);
    padding: 1px 7px;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--card);
    color: var(--ink);
    font-size: var(--tiny);
    line-height: 18px;
    white-space: nowrap;
    pointer-events: none;
    transform: translateX(-50%);
  }
`;
