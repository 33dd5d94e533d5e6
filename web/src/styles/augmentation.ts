/** Look of the rows of kinds, each with its strength and pictures. */

import { css } from "lit";

export const augmentation = css`
  :host {
    display: block;
    container-type: inline-size;
    border-top: 1px solid var(--line);
    padding-top: 10px;
  }

  h3,
  h4 {
    margin: 0;
    font-size: var(--small);
    font-weight: 600;
  }

  h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    color: var(--soft);
  }

  h3 span {
    font-weight: 400;
  }

  .fold {
    padding: 0 10px;
    font-weight: 600;
    color: var(--soft);
  }

  .fold::after {
    content: " +";
  }

  .fold[aria-expanded="true"]::after {
    content: " −";
  }

  p {
    margin: 0;
    font-size: var(--small);
    line-height: 1.35;
  }

  .soft {
    color: var(--soft);
  }

  #kinds > p {
    margin: 10px 0 4px;
  }

  .row {
    display: grid;
    grid-template-columns: 92px minmax(80px, 1fr) 62px 22px auto;
    align-items: center;
    gap: 2px 10px;
    padding: 8px 0;
    border-top: 1px solid var(--line);
  }

  .row:first-of-type {
    border-top: 0;
  }

  .row > * {
    min-width: 0;
  }

  .row p {
    grid-column: 1 / 5;
    grid-row: 2;
  }

  .row .error {
    grid-column: 1 / -1;
    grid-row: 3;
    color: var(--alarm);
    overflow-wrap: anywhere;
  }

  .strip {
    grid-row: 1 / 3;
    grid-column: 5;
  }

  input[type="range"] {
    width: 100%;
    min-height: 24px;
    accent-color: var(--pos);
    border: 0;
    background: none;
  }

  input[type="text"] {
    width: 100%;
    min-height: 30px;
  }

  [aria-invalid="true"] {
    border: 2px solid var(--alarm);
  }

  .unit {
    margin-left: -6px;
    font-size: var(--small);
    color: var(--soft);
  }

  .together {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding-top: 10px;
    border-top: 1px solid var(--line);
  }

  .together h4 {
    flex: 1;
  }

  .together button {
    min-height: 30px;
    font-size: var(--small);
  }

  .examples {
    display: grid;
    grid-template-columns: repeat(6, 64px);
    justify-content: space-between;
    gap: 12px 8px;
    width: 100%;
  }

  .examples div {
    display: grid;
    gap: 4px;
  }

  @container (max-width: 520px) {
    .row {
      grid-template-columns: 92px minmax(60px, 1fr) 62px 22px;
    }

    .strip {
      grid-column: 1 / 5;
      grid-row: 3;
      margin-top: 2px;
    }

    .row .error {
      grid-row: 4;
    }
  }

  @container (max-width: 430px) {
    .examples {
      grid-template-columns: repeat(auto-fill, 64px);
    }
  }
`;
