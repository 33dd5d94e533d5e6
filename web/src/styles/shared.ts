/** Look of what several elements have: buttons, fields, cards, text for screen readers only. */

import { css } from "lit";

export const shared = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  button,
  select,
  input {
    font: inherit;
    color: inherit;
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 8px;
    min-height: 34px;
  }

  button {
    padding: 0 12px;
    cursor: pointer;
    white-space: nowrap;
  }

  button:hover:not(:disabled) {
    border-color: var(--edge);
  }

  button:disabled {
    color: var(--soft);
    opacity: 0.55;
    cursor: default;
  }

  select {
    padding: 0 2px 0 6px;
    text-overflow: ellipsis;
  }

  input:where(:not([type="range"])) {
    padding: 0 10px;
  }

  :focus-visible {
    outline: 2px solid var(--pos);
    outline-offset: 2px;
  }

  .card {
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: 12px 14px;
  }

  h2 {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    column-gap: 12px;
    margin: 0 0 8px;
    font-size: var(--small);
    font-weight: 600;
    color: var(--soft);
  }

  h2 span {
    font-weight: 400;
  }

  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
