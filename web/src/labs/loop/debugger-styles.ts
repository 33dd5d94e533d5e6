/** Look of the debugger: bar, sentence, code on the left, numbers on the right. */

import { css } from "lit";

export const debuggerStyles = css`
  :host {
    container-type: inline-size;
  }

  .debugger {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
  }

  .debugger > :not(.steps, .runs) {
    grid-column: 1 / -1;
  }

  /* Within reach wherever one looks. */
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
    padding: 8px 0;
    background: var(--paper);
  }

  @media (min-height: 25em) {
    .bar {
      position: sticky;
      z-index: 4;
      top: 0;
    }
  }

  .runs {
    padding-left: 6px;
  }

  [aria-disabled="true"] {
    color: var(--soft);
    cursor: default;
  }

  .bar button {
    padding: 0 9px;
    font-size: calc(14 * var(--px));
  }

  .bar kbd {
    margin-left: 6px;
    font: inherit;
    color: var(--soft);
  }

  .bar .main {
    border-color: var(--pos);
    background: var(--pos);
    color: var(--on-pos);
  }

  .bar .main kbd {
    color: inherit;
  }

  form {
    display: flex;
    align-items: center;
    gap: 6px;
    margin-left: auto;
  }

  label {
    font-size: var(--small);
    color: var(--soft);
  }

  form input:where(:not([type="range"])) {
    width: 84px;
    text-align: right;
    font-variant-numeric: tabular-nums;
  }

  [aria-invalid="true"] {
    border-color: var(--alarm);
  }

  .error {
    margin: 0 0 10px;
    text-align: right;
    font-size: var(--tiny);
    color: var(--alarm);
  }

  progress {
    display: block;
    width: 100%;
    height: 6px;
    margin: 0 0 4px;
    accent-color: var(--pos);
  }

  .saying {
    display: grid;
    align-content: center;
    min-height: 76px;
    margin: 0 0 12px;
    padding: 6px 14px;
    border-radius: var(--radius);
    background: color-mix(in srgb, var(--pos) 7%, var(--card));
  }

  .saying p {
    margin: 0;
  }

  .where {
    font-size: var(--tiny);
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }

  .board {
    display: grid;
    grid-template-columns: minmax(0, 440px) minmax(0, 1fr);
    gap: 14px;
    align-items: start;
  }

  .board > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    min-width: 0;
  }

  .called {
    margin-top: 10px;
    padding-top: 8px;
    border-top: 1px solid var(--line);
    min-height: 358px;
  }

  .card {
    padding: 10px 12px;
  }

  .code {
    padding: 10px 6px;
  }

  .sums {
    margin-top: 14px;
  }

  .choices {
    gap: 2px;
    margin: 0 0 4px 2px;
  }

  .choices button {
    min-height: 26px;
    padding: 0 5px;
    border: 0;
    font-size: var(--tiny);
  }

  .choices [aria-pressed="true"] {
    background: var(--track);
    color: var(--ink);
    font-weight: 600;
  }

  .keys {
    margin: 10px 8px 0 30px;
    font-size: var(--tiny);
    color: var(--soft);
  }

  .hand {
    display: flex;
    flex-wrap: wrap;
    gap: 14px 12px;
  }

  loop-examples {
    flex: 0 1 416px;
    min-width: 208px;
  }

  .hand figure {
    flex: none;
    width: 80px;
    margin: 0;
    font-size: var(--tiny);
    line-height: 16px;
    color: var(--soft);
  }

  h3 span {
    font-weight: 400;
  }

  loop-map {
    margin-top: 9px;
  }

  /* Nothing below moves from step to step. */
  @container (min-width: 64.1em) {
    .hand {
      min-height: 132px;
    }

    loop-layer {
      min-height: 376px;
    }
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), max-content));
    gap: 8px 32px;
    margin: 0;
  }

  dt {
    font-size: var(--tiny);
    color: var(--soft);
  }

  dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.03em;
  }

  .verdict {
    margin: 8px 0 0;
    font-size: var(--small);
    color: var(--soft);
  }

  .equal {
    color: var(--ink);
  }

  .equal::before {
    content: "✓ ";
    font-weight: 700;
    color: var(--pos);
  }

  @container (max-width: 64em) {
    .debugger {
      grid-template-columns: minmax(0, 1fr);
    }

    .runs {
      position: static;
      padding: 0 0 8px;
    }

    .bar kbd {
      display: none;
    }

    .board {
      grid-template-columns: minmax(0, 1fr);
    }

    .called {
      min-height: 0;
    }
  }
`;
