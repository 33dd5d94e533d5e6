/** Where the rooms of the playground go: three beside one another, two and one, or all stacked. */

import { css } from "lit";

export const layout = css`
  :host {
    display: flex;
    flex-direction: column;
    background: var(--paper);
    color: var(--ink);
    font: calc(15 * var(--px)) / 1.45 system-ui, sans-serif;
    font-variant-numeric: tabular-nums;
  }

  playground-help {
    align-self: end;
    margin: 4px 16px;
  }

  /* Laid out by its own width, in whose column it stands; an em of that is 16 of the reader's pixels, as the window's is. */
  .page {
    container: page / inline-size;
    contain-intrinsic-inline-size: 20em;
    flex: 1;
    display: flex;
    flex-direction: column;
    font-size: calc(16 * var(--px));
  }

  .page[hidden] {
    display: none;
  }

  .page > * {
    font-size: calc(15 * var(--px));
  }

  .bar {
    top: 0;
    z-index: 2;
    display: flex;
    align-items: center;
    gap: 16px;
    min-height: 58px;
    padding: 6px 24px 9px;
    border-top: 1px solid var(--line);
    background: var(--paper);
  }

  .rooms {
    flex: 1;
    display: grid;
    grid-template-columns: var(--hand) var(--middle) var(--results);
    justify-content: center;
    gap: 12px;
    position: relative;
    padding: 12px 24px 16px;
  }

  /* Seen while it has the focus. */
  .skip {
    position: absolute;
    z-index: 1;
    margin: 4px;
  }

  .skip:not(:focus) {
    opacity: 0;
    pointer-events: none;
  }

  /* A room that is hidden leaves its place to the others. */
  .rooms {
    --hand: 16.8em;
    --middle: minmax(0, 1fr);
    --results: 22.1em;
  }

  .rooms:not(:has(> .hand)) {
    --hand: ;
  }

  .rooms:not(:has(> .middle)) {
    --middle: ;
    --results: minmax(0, 1000px);
  }

  .rooms:not(:has(> .results)) {
    --results: ;
  }

  .rooms:not(:has(> .middle, > .results)) {
    --hand: minmax(0, 860px);
  }

  .rooms:not(:has(> .middle, > .results)) .hand {
    flex-flow: row wrap;
    align-items: flex-start;
  }

  .rooms:not(:has(> .middle, > .results)) .hand > * {
    flex: 1 260px;
    max-width: 420px;
    margin-inline: auto;
  }

  .rooms:not(:has(> .middle)) .results {
    flex-direction: row;
    align-items: flex-start;
  }

  .rooms:not(:has(> .middle)) .results > * {
    flex: 1;
  }

  .bar:not(:has(> :not(p:empty))) {
    display: none;
  }

  /* Of a short window, as one is where the page is enlarged, it would take a good part for good. */
  @media (min-height: 25em) {
    .bar {
      position: sticky;
    }
  }

  .bar > p {
    flex: 1;
    margin: 0;
    font-size: var(--small);
    color: var(--soft);
  }

  .card > playground-settings {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .room {
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-width: 0;
  }

  playground-runs {
    grid-column: 1 / -1;
    min-width: 0;
    scroll-margin-top: 76px;
  }

  /* The inspector stands where the results are. */
  @container page (min-width: 67.5625em) {
    .inspecting .results {
      visibility: hidden;
    }
  }

  @media print {
    .bar,
    playground-help {
      display: none;
    }
  }

  .broken {
    max-width: 520px;
    margin: 48px auto;
  }

  @container page (min-width: 67.5625em) {
    /* Further settings lengthen the middle; the columns beside it are as high as the window, or as what is in them. */
    .room:not(.middle) {
      align-self: start;
      min-height: min(100%, max(640px, calc(var(--view-height, 100dvh) - 132px)));
    }

    .rooms:has(playground-confusion[open]) .middle {
      align-self: start;
    }
  }

  @container page (min-width: 100em) {
    .rooms {
      --hand: 20em;
      --results: 26.7em;
    }
  }

  @container page (max-width: 67.5em) {
    .bar {
      flex-wrap: wrap;
      row-gap: 6px;
    }

    playground-setup {
      width: 100%;
    }

    playground-runs {
      scroll-margin-top: 128px;
    }

    .rooms {
      grid-template-columns: var(--hand) var(--middle);
    }

    .results {
      grid-column: 1 / -1;
      flex-direction: row;
    }

    .results:has(playground-confusion[open]) {
      align-items: flex-start;
    }

    .results > * {
      flex: 1;
    }

    .rooms:not(:has(> .hand, > .middle)) {
      justify-content: stretch;
    }

    playground-prediction {
      flex: none;
    }
  }

  @container page (max-width: 40em) {
    .bar {
      display: contents;
    }

    .rooms {
      grid-template-columns: minmax(0, 1fr);
      padding: 12px 16px 16px;
      /* Where all is stacked, no card has a window to fill. */
      --view-height: 0px;
    }

    .hand {
      flex-flow: row wrap;
    }

    .hand > * {
      flex: 1 260px;
    }

    .results,
    .results:has(playground-confusion[open]) {
      flex-direction: column;
      align-items: stretch;
    }

    /* Whatever the sheet with the inspector covers can be scrolled up above it. */
    .rooms.inspecting {
      padding-bottom: 60dvh;
    }
  }
`;
