/** Look of the inspector, and where it stands: in place of the results, over the network, or as a sheet at the bottom. */

import { css } from "lit";

export const inspector = css`
  :host {
    display: none;
  }

  :host([open]) {
    display: block;
    /* Out of the flow: nothing makes room for it, and nothing moves when it comes. */
    position: absolute;
    inset: 0;
    grid-area: 1 / 3 / 2 / 4;
    z-index: 1;
    pointer-events: none;
  }

  section {
    position: sticky;
    top: 70px;
    display: flex;
    flex-direction: column;
    height: max(640px, calc(var(--view-height, 100dvh) - 132px));
    pointer-events: auto;
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    contain: content;
  }

  header {
    padding: 10px 14px 8px;
    border-bottom: 1px solid var(--line);
  }

  .title,
  .nav,
  .steps,
  footer {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .title {
    justify-content: space-between;
  }

  h2 {
    margin: 0;
    font-size: calc(17 * var(--px));
    color: var(--ink);
  }

  .close {
    width: 34px;
    padding: 0;
    font-size: calc(20 * var(--px));
    line-height: 1;
    border-color: transparent;
  }

  .nav {
    flex-wrap: wrap;
    font-size: var(--small);
    color: var(--soft);
  }

  .nav > span {
    flex: 1;
  }

  .unit {
    display: block;
    min-height: 28px;
    margin: -4px 0 12px auto;
    font-size: var(--small);
  }

  .steps {
    gap: 4px;
  }

  .steps button {
    width: 30px;
    min-height: 28px;
    padding: 0;
    color: var(--ink);
  }

  [aria-disabled="true"] {
    opacity: 0.4;
    cursor: default;
  }

  .body {
    flex: 1;
    overflow-y: auto;
    scrollbar-width: thin;
    overscroll-behavior: contain;
    padding: 10px 14px 14px;
  }

  .part {
    margin-bottom: 12px;
    padding-bottom: 12px;
    border-bottom: 1px solid var(--line);
  }

  h3 {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    margin: 0 0 8px;
    font-size: var(--small);
    font-weight: 600;
    color: var(--soft);
  }

  h3 span {
    font-weight: 400;
    color: var(--ink);
  }

  sub {
    font-size: 75%;
    line-height: 0;
  }

  p {
    margin: 6px 0;
  }

  .pictures {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-bottom: 10px;
  }

  .beside {
    display: flex;
    flex-wrap: wrap;
    flex: 1 0 80px;
    align-content: space-between;
    gap: 10px 20px;
  }

  playground-parameter {
    margin-bottom: 12px;
  }

  [aria-pressed="true"] {
    border: 2px solid var(--ink);
    font-weight: 600;
  }

  footer {
    flex-wrap: wrap;
    padding: 8px 14px;
    border-top: 1px solid var(--line);
    gap: 6px;
    font-size: var(--tiny);
  }

  footer span {
    flex: 1 0 100%;
    color: var(--soft);
  }

  /* What the marks in the picture mean. */
  footer i {
    display: inline-block;
    position: relative;
    width: 10px;
    height: 10px;
    margin-right: 4px;
    vertical-align: -1px;
  }

  footer .frozen::after {
    inset: 0;
    outline: none;
  }

  footer button {
    min-height: 28px;
    padding: 0 8px;
  }

  footer p {
    flex-basis: 100%;
    margin: 0;
    color: var(--alarm);
  }

  @container page (max-width: 67.5em) {
    :host([open]) {
      grid-area: 1 / 2 / 2 / 3;
    }

    section {
      top: 120px;
      width: min(400px, 100%);
      height: max(300px, calc(100dvh - 180px));
      margin-left: auto;
      border-color: var(--edge);
      box-shadow: 0 8px 32px rgb(0 0 0 / 0.18);
    }
  }

  /* A sheet at the window's foot, as long as the playground is in the window. */
  @container page (max-width: 40em) {
    :host([open]) {
      grid-area: auto;
      z-index: 3;
      display: flex;
      flex-direction: column;
      justify-content: flex-end;
    }

    section {
      top: auto;
      bottom: 0;
      width: auto;
      height: 58dvh;
      margin: 0;
      border-radius: var(--radius) var(--radius) 0 0;
      border-width: 1px 0 0;
    }
  }

  /* Too little height for a part that scrolls between two that do not. */
  @media (max-height: 30em) {
    section {
      overflow-y: auto;
      height: max(58dvh, 170px);
      max-height: 100dvh;
    }

    .body {
      flex: none;
      overflow: visible;
    }
  }
`;
