/** Where the rooms of the playground go: three beside one another, two and one, or all stacked. */

import { css } from "lit";

export const layout = css`
  :host {
    display: flex;
    flex-direction: column;
    background: var(--paper);
    color: var(--ink);
    font: 15px / 1.45 system-ui, sans-serif;
    font-variant-numeric: tabular-nums;
  }

  playground-help {
    align-self: end;
    margin: 4px 16px;
  }

  .bar {
    position: sticky;
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

  /* A room that is hidden leaves its place to the others. */
  .rooms {
    --hand: 252px;
    --middle: minmax(0, 1fr);
    --results: 332px;
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
  @media (min-width: 1081px) {
    .inspecting .results {
      visibility: hidden;
    }
  }

  .broken {
    max-width: 520px;
    margin: 48px auto;
  }

  @media (min-width: 1081px) {
    /* Further settings lengthen the middle; the columns beside it keep the height of the window. */
    .room:not(.middle) {
      max-height: max(640px, calc(var(--view-height, 100dvh) - 132px));
    }

    .results:has(playground-confusion[open]) {
      max-height: none;
    }

    .rooms:has(playground-confusion[open]) .middle {
      align-self: start;
    }
  }

  @media (min-width: 1600px) {
    .rooms {
      --hand: 300px;
      --results: 400px;
    }
  }

  @media (max-width: 1080px) {
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

  @media (max-width: 640px) {
    .bar {
      display: contents;
    }

    .rooms {
      grid-template-columns: minmax(0, 1fr);
      padding: 12px 16px 16px;
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
