/** Look of the dialog that takes digits from a file. */

import { css } from "lit";

export const importDialog = css`
  :host {
    --dialog-width: 620px;
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  .body {
    min-height: 0;
    overflow: auto;
    padding: 2px;
    margin: -2px;
  }

  p {
    margin: 0 0 10px;
  }

  .drop {
    display: grid;
    place-content: center;
    justify-items: center;
    min-height: 150px;
    margin-bottom: 12px;
    padding: 16px;
    border: 2px dashed var(--edge);
    border-radius: var(--radius);
    text-align: center;
    cursor: pointer;
  }

  .drop:hover,
  .drop.over,
  .drop:focus-within {
    border-color: var(--pos);
  }

  .drop:focus-within {
    outline: 2px solid var(--pos);
    outline-offset: 2px;
  }

  .drop input {
    position: absolute;
    opacity: 0;
    width: 1px;
    min-height: 1px;
  }

  .soft {
    font-size: var(--small);
    color: var(--soft);
  }

  .error {
    color: var(--alarm);
  }

  progress {
    width: 100%;
    accent-color: var(--pos);
  }

  .layout {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 18px;
    margin-bottom: 14px;
    font-size: var(--small);
  }

  .layout label {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  .layout [type="checkbox"] {
    width: 18px;
    min-height: 24px;
    margin: 0;
  }

  .classes {
    display: grid;
    grid-template-columns: repeat(10, 1fr);
    gap: 6px;
    margin: 0 0 14px;
    padding: 0;
    list-style: none;
    text-align: center;
    font-size: var(--small);
  }

  .classes canvas {
    display: block;
    width: 100%;
    max-width: 48px;
    margin: 0 auto 4px;
    image-rendering: pixelated;
  }

  .classes small {
    display: block;
    color: var(--soft);
  }

  summary {
    min-height: 28px;
    cursor: pointer;
  }

  ol {
    max-height: 160px;
    margin: 0 0 10px;
    padding: 0;
    overflow: auto;
    list-style: none;
    font-size: var(--small);
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 12px;
  }

  /* In reach however long the list above is. */
  .body footer {
    position: sticky;
    bottom: -2px;
    padding: 10px 0 2px;
    background: var(--card);
  }

  .add {
    background: var(--pos);
    border-color: var(--pos);
    color: var(--on-pos);
    font-weight: 600;
  }

  @media (max-height: 30em) {
    dialog[open] {
      display: block;
    }

    .body {
      overflow: visible;
    }

    .body footer {
      position: static;
    }
  }

  @media (max-width: 40em) {
    .classes {
      grid-template-columns: repeat(5, 1fr);
    }
  }
`;
