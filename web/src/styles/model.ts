/** Look of the dialog that saves and opens a network. */

import { css } from "lit";

export const modelDialog = css`
  :host {
    --dialog-width: 600px;
  }

  dialog h3 {
    margin: 0 0 4px;
    font-size: inherit;
  }

  h4 {
    margin: 0;
    font-size: var(--small);
    font-weight: 600;
  }

  p {
    margin: 0;
    font-size: var(--small);
    color: var(--soft);
  }

  section {
    padding-top: 14px;
    margin-top: 16px;
    border-top: 1px solid var(--line);
  }

  section:first-of-type {
    padding-top: 0;
    margin-top: 0;
    border-top: 0;
  }

  .formats {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(240px, 1fr));
    gap: 12px;
    margin-top: 12px;
  }

  .format {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 8px;
    padding: 12px;
    border: 1px solid var(--line);
    border-radius: 8px;
  }

  .format button {
    margin-top: auto;
  }

  .formula {
    color: var(--ink);
  }

  table {
    border-collapse: collapse;
    font-size: var(--small);
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 1px 16px 1px 0;
    font-weight: 400;
    text-align: start;
  }

  th {
    color: var(--soft);
  }

  .place {
    padding: 16px;
    border: 1px dashed var(--edge);
    border-radius: 8px;
  }

  .place.over {
    border-color: var(--pos);
    border-style: solid;
  }

  .place input {
    display: none;
  }

  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 16px;
    margin: 8px 0 12px;
    font-size: var(--small);
  }

  dt {
    color: var(--soft);
  }

  dd {
    margin: 0;
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 12px;
  }

  .primary {
    background: var(--pos);
    border-color: var(--pos);
    color: var(--on-pos);
    font-weight: 600;
  }

  .error {
    margin-top: 10px;
    color: var(--alarm);
  }
`;
