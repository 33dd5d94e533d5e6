/** Look of the preview of a frame, which is the window that it shows, made smaller. */

import { css } from "lit";

export const preview = css`
  :host {
    display: block;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--paper);
  }

  iframe {
    display: block;
    border: 0;
    transform-origin: 0 0;
  }
`;
