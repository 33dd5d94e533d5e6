/** Colours and measures. Both themes keep text at 4.5:1; a test computes it. */

import { css } from "lit";

export const tokens = css`
  :host {
    color-scheme: light dark;
    --paper: #faf9f6;
    --card: #ffffff;
    --ink: #1c1e22;
    --soft: #5c616b;
    --line: #e4e1da;
    --edge: #8b8f98;
    --track: #eeebe4;
    --pos: #2456c8;
    --neg: #c65a11;
    --on-pos: #ffffff;
    --alarm: #a8470a;
    --radius: 12px;
    --small: 13px;
  }

  @media (prefers-color-scheme: dark) {
    :host {
      --paper: #15171b;
      --card: #1c1f25;
      --ink: #eceae4;
      --soft: #a1a5ae;
      --line: #2e323a;
      --edge: #747a86;
      --track: #282c34;
      --pos: #7ea6ff;
      --neg: #f0954f;
      --on-pos: #10131a;
      --alarm: #f3a468;
    }
  }
`;
