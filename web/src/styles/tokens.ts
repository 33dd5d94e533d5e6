/**
 * Colours and measures. Both themes keep text at 4.5:1; a test computes it. Sizes of text are multiples of --px, a pixel where the
 * reader's text has its usual size, and more where it is larger: not of rem, which is the host's in somebody else's page. Our languages are written from left to right, whatever the page around is.
 */

import { css, unsafeCSS } from "lit";

const both = css`
  :host {
    color-scheme: var(--playground-theme, inherit);
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
    --px: var(--playground-px, 1px);
    --small: calc(13 * var(--px));
    --tiny: calc(12 * var(--px));
    direction: ltr;
    /* Which of the two holds, whoever has chosen it: what is painted asks it (base/theme.ts). */
    caret-color: light-dark(#000, #fff) !important;
  }

  @media (prefers-contrast: more) {
    :host {
      --soft: var(--ink);
      --line: #808080;
      --edge: var(--ink);
    }
  }

  /* What a colour says, it says on paper, too; and the ground is the paper. */
  @media print {
    :host {
      color-scheme: light;
      --paper: #fff;
      print-color-adjust: exact;
    }
  }
`;

const isOld = globalThis.CSS && !CSS.supports("color", "light-dark(red, red)");

/** Where a browser does not know light-dark(), the light theme. */
export const tokens = isOld ? unsafeCSS(both.cssText.replace(/light-dark\((.+?),.+?\)/g, "$1")) : both;
