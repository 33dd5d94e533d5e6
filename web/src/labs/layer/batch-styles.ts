/** Look of a batch: X beside W, and below W what has its columns. */

import { css } from "lit";

export const batchStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, calc(340 * var(--px)));
    gap: 14px 32px;
    align-items: start;
  }

  .tools {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
  }

  lab-slider {
    flex: 0 1 420px;
  }

  [aria-pressed="true"] {
    border-color: var(--pos);
    box-shadow: inset 0 0 0 1px var(--pos);
  }

  .matrices {
    display: grid;
    grid-template-columns: auto auto auto;
    justify-content: start;
    align-items: start;
    gap: 14px 10px;
    min-width: 0;
  }

  i {
    font-style: normal;
    font-size: calc(18 * var(--px));
    line-height: 18px;
    color: var(--soft);
    padding-top: 20px;
  }

  .matrices > i:nth-child(n + 4) {
    grid-column: 2;
  }

  #w,
  #b,
  #y {
    grid-column: 3;
  }

  .side {
    display: flex;
    flex-direction: column;
    gap: 18px;
    min-width: 0;
    max-width: 520px;
  }

  .example {
    display: flex;
    align-items: center;
    gap: 14px;
  }

  .example p {
    margin: 0;
    color: var(--soft);
    font-size: var(--small);
    line-height: 20px;
  }

  playground-pixels {
    flex: none;
    outline: 1px solid var(--line);
  }

  table {
    width: 100%;
    border-collapse: collapse;
    border-top: 1px solid var(--line);
    font-size: var(--small);
    line-height: 24px;
    font-variant-numeric: tabular-nums;
  }

  th {
    padding: 0;
    font-weight: 400;
    text-align: left;
    color: var(--soft);
  }

  td {
    padding: 0;
    text-align: right;
  }

  summary {
    cursor: pointer;
    font-size: var(--small);
    color: var(--soft);
  }

  details p {
    margin: 8px 0;
    font-size: var(--small);
    color: var(--soft);
  }

  details code {
    font-size: var(--tiny);
  }

  .error {
    color: var(--alarm);
  }

  @container lab (max-width: 52.5em) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container lab (max-width: 40em) {
    .matrices {
      grid-template-columns: auto auto;
    }

    .matrices > i,
    .matrices > i:nth-child(n + 4) {
      grid-column: 1;
    }

    #x,
    #w,
    #b,
    #y {
      grid-column: 2;
    }
  }
`;
