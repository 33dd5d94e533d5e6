/** Look of a dialog: over the page, as wide as it needs, on a phone as wide as there is. */

import { css } from "lit";

export const dialog = css`
  dialog {
    width: min(var(--dialog-width, 452px), calc(100vw - 16px));
    max-width: none;
    max-height: calc(100dvh - 32px);
    padding: 16px;
    color: var(--ink);
    background: var(--card);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }

  header {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    margin-bottom: 12px;
  }

  dialog h2 {
    justify-content: flex-start;
    margin: 0;
    font-size: calc(15 * var(--px));
    color: var(--ink);
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  /* A page enlarged by 400 %: a dialog scrolls as a whole, with all the height there is. */
  @media (max-height: 30em) {
    dialog,
    dialog[open] {
      max-height: 100dvh;
      padding: 10px 12px;
    }
  }

  [aria-pressed="true"] {
    background: var(--pos);
    border-color: var(--pos);
    color: var(--on-pos);
    font-weight: 600;
  }
`;
