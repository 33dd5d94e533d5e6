/** Look of the network in pictures: the wall, and under it the further layers and the outputs from left to right. */

import { css } from "lit";

export const pictures = css`
  :host {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-width: 0;
  }

  .head label {
    min-width: 0;
  }

  .head select {
    max-width: calc(100% - 4px);
    min-height: 26px;
    margin-left: 4px;
    color: var(--ink);
  }

  /* As high as the window leaves it, whether or not further settings are open. */
  .view {
    flex: 1;
    position: relative;
    min-height: max(400px, calc(var(--view-height, 100dvh) - 368px));
    contain: strict;
  }

  .flow {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: space-evenly;
  }

  .narrow {
    min-height: 0;
    contain: inline-size;
  }

  .narrow .flow {
    position: static;
    gap: 16px;
  }

  .wall {
    position: relative;
  }

  .hint {
    position: absolute;
    inset: 0;
    width: fit-content;
    height: fit-content;
    margin: auto;
    padding: 4px 12px;
    border-radius: 8px;
    background: var(--card);
    color: var(--soft);
  }

  .under {
    display: flex;
    justify-content: center;
    gap: 20px;
  }

  .narrow .under {
    flex-wrap: wrap;
  }

  .narrow figcaption {
    white-space: normal;
  }

  .column {
    display: flex;
    flex-direction: column;
    gap: 8px;
    min-width: 0;
  }

  figure {
    margin: 0;
  }

  .units {
    position: relative;
    width: fit-content;
  }

  figcaption {
    margin-bottom: 6px;
    font-size: var(--tiny);
    line-height: 16px;
    color: var(--soft);
    white-space: nowrap;
  }

  ol {
    display: grid;
    grid-template-columns: repeat(10, 1fr);
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--tiny);
    line-height: 14px;
    text-align: center;
    color: var(--soft);
  }

  li {
    display: flex;
    flex-direction: column;
    gap: 3px;
  }

  li i {
    flex: 1;
    border-radius: 3px;
    background: var(--track);
    overflow: hidden;
    forced-color-adjust: none;
  }

  li u {
    display: block;
    height: 100%;
    transform-origin: bottom;
    background: var(--ink);
  }

  .top {
    color: var(--pos);
    font-weight: 600;
  }

  .top u {
    background: var(--pos);
  }
`;
