/** Look of the rules of transposing: the matrices they are checked with, and a card for each. */

import { css } from "lit";

export const transposeStyles = css`
  :host {
    --matrix-cell: 36px;
    display: block;
  }

  .operands {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 16px 32px;
    margin-bottom: 20px;
  }

  .size {
    margin: 22px 0 0 auto;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 370px), 1fr));
    gap: 14px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    flex-direction: column;
    gap: 10px;
    padding: 12px 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }

  .wrong {
    border-color: var(--neg);
    border-style: dashed;
  }

  h3 {
    margin: 0;
    font-size: var(--small);
    font-weight: 600;
    color: var(--soft);
  }

  .formula {
    margin: 0;
    font-size: calc(17 * var(--px));
    line-height: 24px;
  }

  .sides {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
    flex: 1;
  }

  i {
    font-style: normal;
    font-size: calc(18 * var(--px));
    color: var(--soft);
  }

  .verdict {
    margin: 0;
    font-size: var(--small);
    line-height: 20px;
    color: var(--soft);
  }
`;
