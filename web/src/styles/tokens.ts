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
    --run-0: #b5480c;
    --run-1: #08775a;
    --run-2: #8b3fa8;
    --run-3: #856400;
    --run-4: #b0264f;
    --run-5: #4b5563;
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
      --run-0: #f0954f;
      --run-1: #4fc79f;
      --run-2: #cf9bf0;
      --run-3: #d9b94a;
      --run-4: #ff8fa6;
      --run-5: #aab2bf;
    }
  }
`;
