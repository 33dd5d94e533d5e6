import { css } from "lit";

/** A run on the charts: colour and dashes of its curve, the same wherever it is shown. The letter says which it is. */
export const runColors = css`
  .run {
    fill: none;
    stroke: var(--hue);
    stroke-width: 1.75;
    stroke-linejoin: round;
  }

  .run-0 {
    --hue: var(--run-0);
    stroke-dasharray: 9 3;
  }

  .run-1 {
    --hue: var(--run-1);
  }

  .run-2 {
    --hue: var(--run-2);
    stroke-dasharray: 10 3 2 3;
  }

  .run-3 {
    --hue: var(--run-3);
    stroke-dasharray: 5 2.5;
  }

  .run-4 {
    --hue: var(--run-4);
    stroke-dasharray: 18 4;
  }

  .run-5 {
    --hue: var(--run-5);
    stroke-dasharray: 6 2 2 2 2 2;
  }

  text {
    stroke-dasharray: none;
  }
`;
