/** Look of the kept runs. */

import { css } from "lit";

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
