/** Look of the grid one draws on, and of the marks over it that say why. */

import { css } from "lit";

export const pad = css`
  [role="grid"] {
    position: relative;
    display: grid;
    grid-template-rows: repeat(8, 1fr);
    aspect-ratio: 1;
    border: 1px solid var(--edge);
    border-radius: 8px;
    overflow: hidden;
    touch-action: none;
    user-select: none;
    cursor: crosshair;
    forced-color-adjust: none;
  }

  [role="row"] {
    display: grid;
    grid-template-columns: repeat(8, 1fr);
  }

  [role="gridcell"] {
    background: color-mix(in srgb, var(--ink) calc(var(--level) * 6.25%), var(--card));
    box-shadow: inset 0 0 0 0.5px color-mix(in srgb, var(--ink) 9%, transparent);
  }

  [role="gridcell"]:focus-visible {
    outline: 3px solid var(--pos);
    outline-offset: -3px;
  }

  .frame {
    position: relative;
  }

  .hint {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: var(--soft);
    pointer-events: none;
  }

  .buttons {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 6px;
    margin-top: 10px;
  }

  .buttons button {
    padding: 0;
    font-size: 14px;
  }

  .own {
    min-height: 24px;
    margin: -4px 0 -4px auto;
    padding: 0;
    border: 0;
    font-weight: 400;
    color: var(--soft);
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .marks {
    position: absolute;
    inset: 1px;
    pointer-events: none;
  }

  .marks path {
    stroke: var(--card);
    stroke-width: 0.06;
  }

  .discs {
    fill: var(--pos);
  }

  .diamonds {
    fill: var(--neg);
  }

  .why {
    flex-wrap: nowrap;
    align-items: center;
    gap: 8px;
    margin: -3px 0 5px;
  }

  .why label {
    flex: 1;
    white-space: nowrap;
  }

  .why select {
    min-height: 24px;
    margin-left: 2px;
    color: var(--ink);
  }

  .why span {
    font-size: 12px;
    white-space: nowrap;
  }

  .why span::before {
    content: "";
    display: inline-block;
    width: 9px;
    height: 9px;
    margin-right: 5px;
    border-radius: 50%;
    background: var(--pos);
    forced-color-adjust: none;
  }

  .why .diamond::before {
    border-radius: 0;
    background: var(--neg);
    transform: rotate(45deg) scale(0.8);
  }
`;
