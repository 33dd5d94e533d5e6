/** The line over a picture: what it shows on the left, what its colours mean on the right. */

import { css } from "lit";

export const legend = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 4px 16px;
    min-height: 26px;
    margin-bottom: 8px;
    font-size: var(--tiny);
    color: var(--soft);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 0;
  }

  .legend span::before {
    content: "";
    display: inline-block;
    width: 10px;
    height: 10px;
    margin-right: 6px;
    border-radius: 2px;
    background: var(--hue);
    forced-color-adjust: none;
  }

  .legend .bar::before {
    height: 3px;
    vertical-align: middle;
  }
`;
