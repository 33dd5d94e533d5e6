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

  /* A button is known by its words, a field only by its edge. */
  select,
  input {
    border-color: var(--edge);
  }

  :is(select, input):disabled {
    border-color: var(--line);
    background: none;
    color: var(--soft);
    opacity: 1;
  }

  /* Its text is in one line while there is room for it. */
  button {
    flex-shrink: 0;
    max-width: 100%;
    padding: 0 12px;
    cursor: pointer;
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
    max-width: 100%;
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

  /* Where a user's own colours are in force, most grounds are theirs. What is only told by its ground keeps ours: this, and data. */
  [aria-pressed="true"] {
    forced-color-adjust: none;
  }

  .card {
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: 12px 14px;
    break-inside: avoid;
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

  /* A panel's heading, its question mark, and a remark at the end of the line. */
  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 6px;
    margin-bottom: 8px;
    font-size: var(--small);
    color: var(--soft);
  }

  .heading h2 {
    margin: 0;
  }

  .heading > span {
    margin-left: auto;
  }

  .link {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--pos);
    text-decoration: underline;
    text-underline-offset: 2px;
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
    contain: strict;
  }
`;
