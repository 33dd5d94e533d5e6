/** Room for what is on its way, as much as the window has: nothing below it moves when it arrives. A frame's window grows with its content. */

import { css } from "lit";

export const coming = css`
  .coming {
    min-height: var(--view-height, 100dvh);
    margin: 0;
  }
`;
