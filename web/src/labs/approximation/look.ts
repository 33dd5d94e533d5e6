/** Look of the lab's parts, and where they stand. */

import { css } from "lit";

export const look = css`
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 300px;
    gap: 16px;
    align-items: start;
  }

  .stage > *,
  .stage .card + .card {
    min-width: 0;
  }

  .side {
    display: grid;
    gap: 16px;
    align-items: start;
  }

  lab-curves {
    --plot-height: 384;
    margin: 10px 0 8px;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin: 0;
    font-size: var(--tiny);
    color: var(--soft);
  }

  .legend span::before {
    forced-color-adjust: none;
    content: "";
    display: inline-block;
    width: 18px;
    margin-right: 6px;
    vertical-align: middle;
    border-top: 3px solid var(--ink);
  }

  .legend .target::before {
    border-top: 8px solid color-mix(in srgb, var(--soft) 30%, transparent);
  }

  .legend .sigmoid::before {
    border-color: var(--run-2);
  }

  .legend .tanh::before {
    border-color: var(--run-1);
  }

  .legend .relu::before {
    border-color: var(--run-4);
  }

  .legend .up::before {
    border-top: 1.5px solid var(--pos);
  }

  .legend .down::before {
    border-top: 1.5px solid var(--neg);
  }

  .buttons {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 6px;
  }

  .train,
  .wide {
    grid-column: span 2;
  }

  .train {
    font-weight: 600;
    background: var(--pos);
    border-color: var(--pos);
    color: var(--on-pos);
  }

  dl {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 12px;
    margin: 12px 0 0;
    font-size: var(--small);
  }

  dt {
    color: var(--soft);
  }

  dd {
    margin: 0;
    text-align: right;
    font-variant-numeric: tabular-nums;
  }

  .formula {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 24px;
    min-height: 64px;
    margin-top: 6px;
  }

  .columns {
    margin-top: 16px;
  }

  .activations {
    margin-bottom: 12px;
  }

  lab-plot {
    --plot-height: 200;
  }

  .errors {
    --plot-height: 140;
    margin-top: 10px;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 6px 12px;
    min-height: 34px;
    margin-bottom: 8px;
  }

  .head h3 {
    margin: 0;
  }

  .note {
    margin: 6px 0 0;
    font-size: var(--small);
    color: var(--soft);
  }

  .theorem {
    max-width: 68ch;
    margin-top: 24px;
  }

  .theorem h3 {
    font-size: calc(15 * var(--px));
    color: var(--ink);
  }

  .theorem p {
    margin: 0 0 6px;
  }

  @container lab (max-width: 48em) {
    .stage {
      grid-template-columns: minmax(0, 1fr);
    }

    .side {
      grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
    }

    lab-curves {
      --plot-height: 280;
    }
  }
`;
