/** Look of the worked example: the walk through it, and what is below. */

import { css } from "lit";

export const network = css`
  .walk {
    margin-bottom: 16px;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-bottom: 12px;
  }

  .columns .buttons {
    margin: 12px 0 0;
  }

  .play {
    min-width: 92px;
    border-color: var(--pos);
    background: var(--pos);
    color: var(--on-pos);
  }

  [aria-disabled="true"] {
    opacity: 0.55;
    cursor: default;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 20px;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 0 0 8px;
    font-size: var(--small);
    color: var(--soft);
  }

  .legend span::before {
    forced-color-adjust: none;
    content: "";
    display: inline-block;
    width: 10px;
    height: 10px;
    margin-right: 6px;
    border-radius: 3px;
    background: var(--pos);
  }

  .legend .derivative::before {
    background: var(--neg);
  }

  /* As tall as its tallest step, so that what is below stays where it is. */
  .now {
    min-height: 196px;
    margin-top: 12px;
    padding-top: 12px;
    border-top: 1px solid var(--line);
  }

  .formula div {
    margin-bottom: 6px;
  }

  .now p {
    margin: 0 0 6px;
  }
`;
