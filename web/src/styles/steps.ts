/** Look of the panel that shows how strokes become cells: over the network, on a phone below the pad. */

import { css } from "lit";

export const steps = css`
  section {
    position: relative;
  }

  header {
    display: flex;
    justify-content: space-between;
    align-items: center;
    margin-bottom: 4px;
  }

  h2 {
    margin: 0;
    font-size: calc(15 * var(--px));
    color: var(--ink);
  }

  .close {
    width: 34px;
    margin: -4px -6px -4px 0;
    padding: 0;
    font-size: calc(20 * var(--px));
    line-height: 1;
    border-color: transparent;
  }

  ol {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 18px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    position: relative;
    min-width: 0;
  }

  /* From one step to the next. */
  li + li::before {
    content: "→";
    position: absolute;
    top: 0;
    left: -17px;
    color: var(--soft);
  }

  h3 {
    margin: 0 0 6px;
    font-size: var(--small);
    font-weight: 600;
    color: var(--soft);
  }

  .picture {
    position: relative;
    aspect-ratio: 1;
    border: 1px solid var(--edge);
    border-radius: 8px;
    overflow: hidden;
    forced-color-adjust: none;
  }

  canvas,
  svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }

  canvas {
    image-rendering: pixelated;
  }

  path,
  .box {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .band {
    stroke: var(--ink);
    stroke-opacity: 0.16;
  }

  .ink {
    stroke: var(--pos);
    stroke-width: 0.42;
  }

  .box {
    stroke: var(--edge);
    stroke-dasharray: 4 3;
    vector-effect: non-scaling-stroke;
  }

  .lines {
    stroke: color-mix(in srgb, var(--pos) 55%, transparent);
    vector-effect: non-scaling-stroke;
  }

  .cell {
    fill: var(--ink);
  }

  text {
    font-size: 1.75px;
    text-anchor: middle;
    dominant-baseline: central;
    fill: var(--ink);
  }

  .dark {
    fill: var(--card);
  }

  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-height: 30px;
    margin-top: 8px;
    font-size: var(--small);
  }

  .field label {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 24px;
    cursor: pointer;
  }

  .field input {
    min-height: 0;
    margin: 0;
    accent-color: var(--pos);
  }

  [type="checkbox"],
  [type="radio"] {
    width: 18px;
    height: 18px;
  }

  [type="range"] {
    flex: 1;
    min-width: 60px;
    height: 24px;
  }

  p {
    margin: 2px 0 0;
    font-size: var(--tiny);
    line-height: 1.4;
    color: var(--soft);
  }

  .picture + p {
    margin-top: 12px;
  }

  .empty {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    margin: 0;
    padding: 12px;
    text-align: center;
  }

  @container page (min-width: 40.0625em) {
    /* Out of the flow: nothing makes room for it, and the prediction stays in view. */
    :host {
      position: absolute;
      z-index: 1;
      top: 12px;
      left: 288px;
      right: 24px;
    }

    section {
      border-color: var(--edge);
      box-shadow: 0 8px 28px rgb(0 0 0 / 0.16);
    }
  }

  @container page (min-width: 67.5625em) {
    :host {
      right: 368px;
    }
  }

  @container page (min-width: 100em) {
    :host {
      left: 336px;
      right: auto;
      width: 660px;
    }
  }

  @container page (max-width: 40em) {
    ol {
      grid-template-columns: minmax(0, 1fr);
    }

    li {
      display: grid;
      grid-template-columns: 150px minmax(0, 1fr);
      column-gap: 14px;
      align-content: start;
    }

    h3 {
      grid-column: 1 / 3;
    }

    .picture + * {
      margin-top: 0;
    }

    .picture {
      grid-row: 2 / 9;
      align-self: start;
    }

    li + li::before {
      content: "↓";
      top: -19px;
      left: 68px;
    }
  }
`;
