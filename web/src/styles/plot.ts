/** Look of a plot in a lab. */

import { css } from "lit";

export const plot = css`
  :host {
    display: block;
    position: relative;
    height: calc(var(--plot-height, 240) * var(--px));
  }

  /* In the corner between the axes, which is always empty. */
  .save {
    position: absolute;
    left: 0;
    bottom: -4px;
    width: 26px;
    min-height: 26px;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--soft);
    font-size: calc(14 * var(--px));
    line-height: 1;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  @media print {
    .save {
      display: none;
    }
  }

  .missing {
    position: absolute;
    inset: auto 0 100%;
    margin: 0;
    font-size: var(--small);
    color: var(--alarm);
  }

  .plot {
    height: 100%;
    font-size: calc(16 * var(--px));
  }

  svg {
    display: block;
    width: 100%;
    height: 100%;
    overflow: visible;
  }

  .grid {
    stroke: var(--line);
  }

  .zero {
    stroke: var(--edge);
  }

  path {
    fill: none;
    stroke: var(--hue, var(--edge));
    stroke-width: 1.5;
    stroke-linejoin: round;
  }

  path.main {
    stroke: var(--pos);
    stroke-width: 2.5;
  }

  path.other {
    stroke: var(--neg);
    stroke-width: 2;
  }

  path.faint {
    stroke-width: 1;
    opacity: 0.5;
  }

  path.dashed {
    stroke-dasharray: 4 4;
  }

  .run-0 {
    --hue: var(--run-0);
  }

  .run-1 {
    --hue: var(--run-1);
  }

  .run-2 {
    --hue: var(--run-2);
  }

  .run-3 {
    --hue: var(--run-3);
  }

  .run-4 {
    --hue: var(--run-4);
  }

  .run-5 {
    --hue: var(--run-5);
  }

  circle {
    fill: var(--hue, var(--pos));
    stroke: var(--card);
    stroke-width: 2;
  }

  circle.other {
    fill: var(--neg);
    stroke: var(--card);
  }

  .head {
    fill: var(--pos);
    stroke: none;
  }

  circle.faint {
    fill: var(--edge);
    opacity: 1;
  }

  /* A point that lies outside the picture. */
  path.tip {
    fill: var(--hue, var(--pos));
    stroke: var(--card);
    stroke-width: 1;
    opacity: 1;
  }

  path.tip.other {
    fill: var(--neg);
  }

  path.tip.faint {
    fill: var(--edge);
  }

  .handle {
    cursor: grab;
    touch-action: none;
  }

  .handle .reach {
    fill: transparent;
    stroke: none;
  }

  .handle:focus-visible {
    outline: none;
  }

  .handle:focus-visible .reach {
    stroke: var(--pos);
    stroke-width: 2;
  }

  text {
    font-size: 12px;
    fill: var(--soft);
    font-variant-numeric: tabular-nums;
  }

  .middle {
    text-anchor: middle;
  }

  .end {
    text-anchor: end;
  }

  .name {
    fill: var(--hue, var(--ink));
  }

  .inside {
    fill: var(--on-pos);
    font-weight: 700;
    text-anchor: middle;
  }
`;
