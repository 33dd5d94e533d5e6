/** Look of the dialog that gives the page away. */

import { css } from "lit";

export const share = css`
  :host {
    --dialog-width: 920px;
    font: calc(15 * var(--px)) / 1.45 system-ui, sans-serif;
  }

  h3 {
    margin: 0 0 2px;
    font-size: var(--small);
    font-weight: 600;
  }

  p {
    min-height: 20px;
    margin: 0 0 8px;
    font-size: var(--small);
    color: var(--soft);
  }

  .link-row {
    display: flex;
    gap: 24px;
    align-items: flex-start;
  }

  .link-row > div {
    flex: 1;
    min-width: 0;
  }

  .link-row p[role="status"] {
    margin: 6px 0 0;
  }

  .copied {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .copied :is(input, textarea) {
    flex: 1 160px;
    min-width: 0;
    background: var(--paper);
    text-overflow: ellipsis;
  }

  textarea {
    padding: 8px 10px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    color: inherit;
    font: var(--tiny) / 1.5 ui-monospace, monospace;
    resize: vertical;
    overflow-wrap: anywhere;
  }

  .ways {
    display: flex;
    gap: 6px;
    margin: 4px 0 8px;
  }

  .ways button {
    min-height: 28px;
    font-size: var(--small);
  }

  .copied button {
    align-self: flex-start;
  }

  .copied + p {
    margin-top: 8px;
  }

  playground-package {
    display: block;
    margin-top: 16px;
    padding-top: 14px;
    border-top: 1px solid var(--line);
  }

  /* Dark on light in either theme: that is what scanners read. */
  .qr {
    flex: none;
    width: 132px;
    height: 132px;
    padding: 0;
    overflow: hidden;
    border-color: var(--line);
    background: #fff;
    cursor: zoom-in;
    forced-color-adjust: none;
  }

  .qr svg {
    display: block;
    width: 100%;
    height: 100%;
    fill: #000;
    shape-rendering: crispEdges;
  }

  .large {
    flex-direction: column;
    align-items: center;
  }

  .large > div {
    width: 100%;
  }

  .large .qr {
    width: min(100%, max(200px, 100dvh - 240px));
    height: auto;
    aspect-ratio: 1;
    cursor: zoom-out;
  }

  .choice {
    display: grid;
    grid-template-columns: 300px minmax(0, 1fr);
    gap: 24px;
    margin: 14px 0;
    padding: 16px 0;
    border: solid var(--line);
    border-width: 1px 0;
  }

  fieldset {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 12px;
    margin-top: 8px;
  }

  legend {
    padding: 0;
    font-size: var(--small);
    color: var(--soft);
  }

  label {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 26px;
    font-size: calc(14 * var(--px));
    cursor: pointer;
  }

  label:has(:disabled) {
    color: var(--soft);
    cursor: default;
  }

  label input {
    width: 16px;
    height: 16px;
    min-height: 0;
    margin: 0;
    accent-color: var(--pos);
  }

  .wide,
  .select {
    grid-column: 1 / -1;
  }

  .select {
    justify-content: space-between;
    margin-top: 4px;
  }

  .select select {
    width: 170px;
    font-size: calc(14 * var(--px));
  }

  playground-preview {
    align-self: start;
  }

  @media (max-width: 45em) {
    .choice {
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
    }

    .link-row {
      flex-direction: column;
      gap: 8px;
    }

    .link-row > div {
      width: 100%;
    }

    label {
      min-height: 32px;
    }

    textarea {
      flex-basis: 100%;
    }
  }
`;
