/** Look of the confusion matrix, its heading, and what is chosen below it. */

import { css } from "lit";

export const confusionMatrix = css`
  /* Close together, so that at 1280 x 800 all of the page is in view. */
  .card {
    padding-block: 10px;
  }

  .heading {
    min-height: 19px;
    margin-bottom: 4px;
  }

  .now {
    min-height: 24px;
    margin: -3px 0 -3px 6px;
    padding: 0 8px;
    border-radius: 6px;
    color: var(--ink);
  }

  .past {
    color: var(--ink);
  }

  table {
    width: 100%;
    margin-block: -2px;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 2px;
    font-size: var(--tiny);
    forced-color-adjust: none;
  }

  th,
  td {
    height: 24px;
    padding: 0;
    text-align: center;
    font-weight: 400;
    border-radius: 4px;
  }

  th {
    color: var(--soft);
  }

  thead th {
    height: 18px;
  }

  td {
    color: var(--ink);
    background: var(--track);
  }

  td.right,
  td.wrong {
    background: color-mix(in srgb, var(--hue) calc(var(--mix) * 100%), var(--card));
  }

  td.right {
    --hue: var(--pos);
  }

  td.wrong {
    --hue: var(--neg);
  }

  td.inverse {
    color: var(--on-pos);
  }

  td button {
    display: block;
    width: 100%;
    height: 24px;
    min-height: 0;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    contain: strict;
  }

  /* A zero is there to be heard, not to be seen. */
  .zero {
    color: transparent;
  }

  td button:hover {
    box-shadow: inset 0 0 0 1px var(--edge);
  }

  td button:focus-visible {
    position: relative;
    outline-offset: 1px;
  }

  @container page (max-width: 21.25em) {
    .card {
      padding-inline: 8px;
    }

    table {
      border-spacing: 1px 2px;
    }

    thead th:first-child {
      width: 16px;
    }
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    margin-top: 3px;
    font-size: var(--tiny);
  }

  .tools select,
  .tools button {
    min-height: 24px;
    padding: 0 4px;
    border-radius: 6px;
  }

  .tools span {
    color: var(--soft);
  }

  .tools button {
    padding: 0 6px;
    color: var(--soft);
  }

  .tools [aria-pressed="true"] {
    background: var(--pos);
    border-color: var(--pos);
    color: var(--on-pos);
    font-weight: 600;
  }

  [aria-expanded]::after {
    content: " +";
  }

  [aria-expanded="true"]::after {
    content: " −";
  }

  input {
    flex: 1;
    min-width: 48px;
    min-height: 24px;
    margin: 0;
    padding: 0;
    accent-color: var(--pos);
  }
`;
