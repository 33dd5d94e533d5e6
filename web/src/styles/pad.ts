/** Look of the pad: the cells, the strokes over them, and the marks that say why. */

import { css } from "lit";

const answer = css`
  .heading b {
    display: block;
  }

  .heading:has(b) h2 {
    position: absolute;
    clip-path: inset(50%);
  }

  [role="grid"] {
    scroll-margin-top: 40px;
  }
`;

export const pad = css`
  [role="grid"] {
    position: relative;
    display: grid;
    grid-template-rows: repeat(8, 1fr);
    aspect-ratio: 1;
    border: 1px solid var(--edge);
    border-radius: 8px;
    overflow: hidden;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    cursor: crosshair;
    forced-color-adjust: none;
  }

  :host([zoomed]) [role="grid"] {
    touch-action: pinch-zoom;
  }

  [role="row"] {
    display: grid;
    grid-template-columns: repeat(8, 1fr);
  }

  [role="gridcell"] {
    background: color-mix(in srgb, var(--ink) calc(var(--level) * 6.25%), var(--card));
    box-shadow: inset 0 0 0 0.5px color-mix(in srgb, var(--ink) 9%, transparent);
  }

  /* Their places stay, for pointer and keys; what the network sees is drawn where it sees it. */
  .apart [role="gridcell"] {
    background: none;
    box-shadow: none;
  }

  [role="gridcell"]:focus-visible {
    outline: 3px solid var(--pos);
    outline-offset: -3px;
  }

  .frame {
    position: relative;
    margin-inline: auto;
  }

  /* A finger is to reach what is around it, too. */
  @media (max-height: 21.25em) {
    .frame {
      max-width: var(--pad-limit, calc(100dvh - 48px));
    }
  }

  .hint {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: var(--soft);
    pointer-events: none;
  }

  .remark {
    position: absolute;
    right: 5px;
    bottom: 4px;
    padding: 0 4px;
    border-radius: 4px;
    font-size: var(--tiny);
    color: var(--soft);
    background: var(--card);
    pointer-events: none;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-top: 6px;
  }

  .frame ~ .buttons {
    margin-top: 10px;
  }

  .buttons ~ .buttons {
    margin-top: 6px;
  }

  .buttons button {
    flex: 1 0 auto;
    padding: 0 4px;
    font-size: var(--small);
    white-space: nowrap;
  }

  .buttons .icon {
    flex: none;
    width: 34px;
    padding: 0;
  }

  .glyph {
    width: 16px;
    height: 16px;
    vertical-align: -3px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [aria-expanded="true"] {
    background: var(--track);
  }

  .heading {
    flex-wrap: nowrap;
    align-items: center;
    column-gap: 4px;
    min-height: 19px;
    white-space: nowrap;
  }

  /* The network's answer, where the panel that has it is not in view beside the pad. */
  .heading b {
    display: none;
    order: -1;
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--pos);
  }

  @container page (max-width: 40em) {
    ${answer}
  }

  @media (max-height: 49.375em) {
    ${answer}
  }

  .modes {
    display: flex;
    margin-block: -4px;
    border: 1px solid var(--line);
    border-radius: 8px;
    overflow: hidden;
  }

  .modes:has(:focus-visible) {
    outline: 2px solid var(--pos);
    outline-offset: 2px;
  }

  .modes label {
    position: relative;
    width: 26px;
    line-height: 24px;
    text-align: center;
    cursor: pointer;
  }

  .modes label:has(:checked) {
    background: var(--track);
    color: var(--ink);
    forced-color-adjust: none;
  }

  .modes input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    min-height: 24px;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .own {
    min-height: 24px;
    margin: -4px 0 -4px auto;
    padding: 0;
    border: 0;
    font-weight: 400;
    color: var(--soft);
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .over {
    position: absolute;
    inset: 1px;
    border-radius: 7px;
    overflow: hidden;
    pointer-events: none;
    fill: var(--ink);
    stroke-linecap: round;
    stroke-linejoin: round;
    forced-color-adjust: none;
  }

  .lines,
  .edge {
    fill: none;
    stroke: color-mix(in srgb, var(--ink) 12%, transparent);
    vector-effect: non-scaling-stroke;
  }

  .edge {
    stroke: var(--edge);
  }

  .halo,
  .ink {
    fill: none;
    stroke: var(--card);
  }

  .ink {
    stroke: var(--pos);
  }

  /* Blue is the marks' then. */
  .over:has(.marks) .ink {
    stroke: var(--edge);
  }

  .marks path {
    stroke: var(--card);
    stroke-width: 0.06;
  }

  .discs {
    fill: var(--pos);
  }

  .diamonds {
    fill: var(--neg);
  }

  .why {
    flex-wrap: nowrap;
    align-items: center;
    gap: 8px;
    margin: -3px 0 5px;
  }

  .why label {
    flex: 1;
    white-space: nowrap;
  }

  .why select {
    min-height: 24px;
    margin-left: 2px;
    color: var(--ink);
  }

  .why span {
    font-size: var(--tiny);
    white-space: nowrap;
  }

  .why span::before {
    content: "";
    display: inline-block;
    width: 9px;
    height: 9px;
    margin-right: 5px;
    border-radius: 50%;
    background: var(--pos);
    forced-color-adjust: none;
  }

  .why .diamond::before {
    border-radius: 0;
    background: var(--neg);
    transform: rotate(45deg) scale(0.8);
  }
`;
