/** Colours and measures. Both themes keep text at 4.5:1; a test computes it. */

import { css } from "lit";

export const tokens = css`
  :host {
    color-scheme: var(--playground-theme, light dark);
    --paper: light-dark(#faf9f6, #15171b);
    --card: light-dark(#ffffff, #1c1f25);
    --ink: light-dark(#1c1e22, #eceae4);
    --soft: light-dark(#5c616b, #a1a5ae);
    --line: light-dark(#e4e1da, #2e323a);
    --edge: light-dark(#8b8f98, #747a86);
    --track: light-dark(#eeebe4, #282c34);
    --pos: light-dark(#2456c8, #7ea6ff);
    --neg: light-dark(#c65a11, #f0954f);
    --on-pos: light-dark(#ffffff, #10131a);
    --alarm: light-dark(#a8470a, #f3a468);
    --run-0: light-dark(#b5480c, #f0954f);
    --run-1: light-dark(#08775a, #4fc79f);
    --run-2: light-dark(#8b3fa8, #cf9bf0);
    --run-3: light-dark(#856400, #d9b94a);
    --run-4: light-dark(#b0264f, #ff8fa6);
    --run-5: light-dark(#4b5563, #aab2bf);
    --radius: 12px;
    --small: 13px;
  }
`;
