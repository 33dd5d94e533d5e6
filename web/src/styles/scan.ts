/** Look of a scanned sheet: the sheet, the digit that is asked for, and the list of all. */

import { css } from "lit";

export const sheet = css`
  :host {
    display: block;
  }

  p {
    margin: 0 0 10px;
  }

  .soft {
    font-size: var(--small);
    color: var(--soft);
  }

  .error {
    color: var(--alarm);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 18px;
    margin-bottom: 12px;
    font-size: var(--small);
  }

  .row label {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  [type="checkbox"] {
    width: 18px;
    min-height: 24px;
    margin: 0;
  }

  [type="range"] {
    width: 120px;
    min-height: 24px;
    accent-color: var(--pos);
  }

  .sheet {
    display: block;
    max-width: 100%;
    max-height: min(300px, 30vh);
    margin: 0 auto 12px;
    border: 1px solid var(--line);
    border-radius: 8px;
    cursor: pointer;
  }

  .ask {
    display: grid;
    grid-template-columns: 72px 1fr;
    gap: 14px;
    align-items: center;
    margin-bottom: 12px;
  }

  .marked {
    width: 72px;
    height: 72px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    image-rendering: pixelated;
  }

  .labels {
    display: grid;
    grid-template-columns: repeat(10, minmax(28px, 1fr));
    gap: 4px;
    margin-bottom: 6px;
  }

  .labels button {
    padding: 0;
    font-weight: 600;
  }

  .edits {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    font-size: var(--small);
  }

  [role="listbox"] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(40px, 1fr));
    gap: 4px;
    max-height: 190px;
    margin-bottom: 10px;
    padding: 3px;
    overflow: auto;
  }

  [role="option"] {
    display: grid;
    justify-items: center;
    padding: 3px 0 0;
    border: 1px solid var(--line);
    border-radius: 6px;
    font-size: var(--small);
    line-height: 18px;
    cursor: pointer;
  }

  [role="option"][aria-selected="true"] {
    border-color: var(--pos);
    box-shadow: inset 0 0 0 1px var(--pos);
  }

  [role="option"] canvas {
    width: 32px;
    height: 32px;
    image-rendering: pixelated;
  }

  [role="option"] b {
    font-weight: 600;
  }

  .blank {
    color: var(--soft);
    font-weight: 400;
  }

  @media (max-width: 40em) {
    .labels {
      grid-template-columns: repeat(5, 1fr);
    }
  }
`;
