/** Look of the inspector's grid of weights. What was done by hand is marked by a shape. */

import { css } from "lit";

export const weights = css`
  :host {
    display: block;
  }

  [role="grid"] {
    display: grid;
    gap: 1px;
    width: fit-content;
  }

  [role="row"] {
    display: grid;
    grid-template-columns: repeat(var(--columns), 24px);
    gap: 1px;
  }

  [role="gridcell"] {
    position: relative;
    height: 24px;
    background: color-mix(in srgb, var(--pos) var(--share), var(--card));
    box-shadow: inset 0 0 0 0.5px color-mix(in srgb, var(--ink) 12%, transparent);
    cursor: pointer;
    forced-color-adjust: none;
  }

  .negative {
    background: color-mix(in srgb, var(--neg) var(--share), var(--card));
  }

  .bias {
    margin-top: 4px;
  }

  .bias i {
    position: absolute;
    left: 30px;
    line-height: 24px;
    color: var(--soft);
  }

  [aria-selected="true"] {
    z-index: 1;
    outline: 2px solid var(--ink);
    outline-offset: -1px;
  }

  [role="gridcell"]:focus-visible {
    outline: 3px solid var(--pos);
    box-shadow: 0 0 0 3px var(--card);
  }

`;

/** A corner for a value set by hand, a frame for one that training leaves alone. */
export const marks = css`
  .edited::before {
    content: "";
    position: absolute;
    top: 0;
    right: 0;
    border: 5px solid;
    border-color: var(--ink) var(--ink) transparent transparent;
  }

  .frozen::after {
    content: "";
    position: absolute;
    inset: 5px;
    border: 2px solid var(--ink);
    outline: 1px solid var(--card);
  }
`;
