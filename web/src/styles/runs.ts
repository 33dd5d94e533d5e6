/** Look of the kept runs. */

import { css } from "lit";

/** A run on the charts: colour and dashes of its curve, the same wherever it is shown. The letter says which it is. */
export const runColors = css`
  .run {
    fill: none;
    stroke: var(--hue);
    stroke-width: 1.75;
    stroke-linejoin: round;
  }

  .run-0 {
    --hue: var(--run-0);
    stroke-dasharray: 9 3;
  }

  .run-1 {
    --hue: var(--run-1);
  }

  .run-2 {
    --hue: var(--run-2);
    stroke-dasharray: 10 3 2 3;
  }

  .run-3 {
    --hue: var(--run-3);
    stroke-dasharray: 5 2.5;
  }

  .run-4 {
    --hue: var(--run-4);
    stroke-dasharray: 18 4;
  }

  .run-5 {
    --hue: var(--run-5);
    stroke-dasharray: 6 2 2 2 2 2;
  }

  text {
    stroke-dasharray: none;
  }
`;

export const runsPanel = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  section {
    display: flex;
    flex-direction: column;
    gap: 14px;
  }

  header {
    display: flex;
    align-items: center;
    gap: 16px;
  }

  h2 {
    margin: 0;
  }

  .now {
    flex: 1;
  }

  .now span::before {
    content: "";
    display: inline-block;
    width: 16px;
    margin-right: 6px;
    vertical-align: middle;
    border-top: 2px solid var(--pos);
  }

  header button {
    min-height: 28px;
    font-size: var(--small);
  }

  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
    gap: 12px 32px;
  }

  playground-chart {
    height: 232px;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  p {
    margin: 0;
    color: var(--soft);
    font-size: var(--small);
  }

  .word {
    display: flex;
    align-items: center;
    gap: 12px;
  }

  .word:empty {
    display: none;
  }

  .word button {
    min-height: 28px;
    color: var(--ink);
  }
`;
