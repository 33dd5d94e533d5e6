/** Look of the layers' controls: over the columns of the graph, or as a list where there is no room for that. */

import { css } from "lit";

export const architecture = css`
  :host {
    display: block;
    container-type: inline-size;
    font-size: var(--small);
  }

  .columns {
    display: grid;
  }

  .list {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }

  .layer {
    position: relative;
    display: grid;
    grid-auto-rows: min-content;
    gap: 4px;
    min-width: 0;
  }

  .columns .layer + .layer {
    padding-left: 8px;
  }

  .title {
    display: flex;
    align-items: center;
    gap: 4px;
    min-height: 24px;
    color: var(--soft);
    white-space: nowrap;
  }

  button,
  select,
  input {
    min-height: 28px;
    border-radius: 6px;
  }

  .round {
    flex: none;
    width: 24px;
    min-height: 24px;
    padding: 0;
    border-radius: 50%;
    line-height: 1;
    color: var(--soft);
  }

  .columns .title .round {
    border-color: transparent;
    background: none;
  }

  .columns .title .round:hover {
    border-color: var(--edge);
  }

  .columns .add {
    position: absolute;
    top: 0;
    right: -4px;
  }

  .stepper {
    display: grid;
    grid-template-columns: 26px minmax(0, 1fr) 26px;
  }

  .stepper button {
    padding: 0;
    border-color: var(--edge);
  }

  .stepper button:first-child {
    border-radius: 6px 0 0 6px;
  }

  .stepper button:last-child {
    border-radius: 0 6px 6px 0;
  }

  .stepper input {
    margin: 0 -1px;
    padding: 0;
    border-radius: 0;
    text-align: center;
  }

  .stepper :focus-visible,
  .stepper [aria-invalid="true"] {
    position: relative;
    z-index: 1;
  }

  [aria-invalid="true"] {
    border: 2px solid var(--alarm);
  }

  select {
    width: 100%;
    min-width: 0;
  }

  p {
    margin: 0;
  }

  .fixed {
    line-height: 28px;
  }

  .shape {
    font-size: var(--tiny);
    line-height: 15px;
    color: var(--soft);
  }

  .columns .layer {
    grid-template-rows: 24px 28px 28px;
  }

  .columns .shape {
    grid-row: 4;
  }

  .shape span {
    white-space: nowrap;
  }

  .list .layer {
    grid-template-columns: 56px 92px minmax(0, 1fr) 24px;
    align-items: center;
    column-gap: 6px;
  }

  .list .title {
    display: contents;
  }

  .list .title span {
    grid-area: 1 / 1;
  }

  .list .title button {
    grid-area: 1 / 4;
  }

  .list .stepper,
  .list .fixed {
    grid-area: 1 / 2;
  }

  .list select {
    grid-area: 1 / 3;
  }

  .list .shape {
    grid-area: 2 / 2 / auto / 5;
  }

  .list .add {
    grid-area: 2 / 1;
    justify-self: start;
  }

  @container (min-width: 440px) {
    .list .layer {
      grid-template-columns: 56px 92px minmax(0, 1fr) 24px 138px 24px;
    }

    .list .shape {
      grid-area: 1 / 5;
    }

    .list .add {
      grid-area: 1 / 6;
    }
  }

  .error {
    margin-top: 6px;
    line-height: 1.3;
    color: var(--alarm);
  }
`;
