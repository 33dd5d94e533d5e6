/** Look of the dialog that shows all digits. */

import { css } from "lit";

export const browserDialog = css`
  :host {
    --dialog-width: 850px;
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
    max-height: min(720px, calc(100dvh - 32px));
  }

  /* Filters stay where they are while the number of tiles changes. */
  dialog.filtered[open] {
    height: 720px;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 16px;
    margin-bottom: 10px;
    padding-bottom: 12px;
    border-bottom: 1px solid var(--line);
  }

  fieldset,
  label {
    display: flex;
    flex-direction: column;
    gap: 4px;
    font-size: var(--tiny);
    color: var(--soft);
  }

  legend {
    float: left;
    padding: 0;
  }

  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  .filters button {
    padding: 0 9px;
    font-size: var(--small);
    color: var(--ink);
  }

  .filters [aria-pressed="true"] {
    color: var(--on-pos);
  }

  .filters select {
    color: var(--ink);
    font-size: var(--small);
  }

  small {
    margin-left: 3px;
    font-size: calc(11 * var(--px));
    font-weight: 400;
    color: var(--soft);
  }

  [aria-pressed="true"] small {
    color: inherit;
  }

  .classes {
    width: 100%;
  }

  .classes .options {
    display: grid;
    grid-template-columns: repeat(11, minmax(0, 1fr));
  }

  .classes button {
    padding: 3px 0;
    line-height: 1.15;
  }

  .classes small {
    display: block;
    margin: 0;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-bottom: 8px;
    font-size: var(--small);
    color: var(--soft);
  }

  .line p {
    margin: 0;
  }

  .line .past {
    width: 100%;
    color: var(--ink);
  }

  .line label {
    flex-direction: row;
    align-items: center;
    gap: 6px;
    margin-left: auto;
  }

  .line select {
    min-height: 28px;
    color: var(--ink);
  }

  [aria-expanded] {
    margin-left: auto;
    color: var(--soft);
  }

  [aria-expanded]::after {
    content: " +";
  }

  [aria-expanded="true"]::after {
    content: " −";
  }

  .empty {
    flex: 1;
    display: grid;
    place-content: center;
    min-height: 140px;
    margin: 0;
    text-align: center;
    color: var(--soft);
  }

  playground-digit-grid {
    flex: 0 1 auto;
    min-height: 92px;
    margin: 0 -3px -6px;
  }

  @media (max-width: 40em) {
    .classes .options {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }

    .filters {
      gap: 8px 12px;
    }

    header {
      flex-wrap: wrap;
    }

    header h2 {
      flex: 1;
    }
  }

  @media (max-height: 37.5em), (max-width: 40em) {
    /* Too little room for filters and tiles at once: they scroll together, the tiles within a height of their own. */
    dialog.filtered[open] {
      display: block;
    }

    .filtered playground-digit-grid {
      height: max(190px, calc(100dvh - 120px));
    }
  }
`;
