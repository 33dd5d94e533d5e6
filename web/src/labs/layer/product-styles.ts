/** Look of one layer: in columns from left to right, in rows below each other, so that what belongs together is in one line. */

import { css } from "lit";

export const productStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, calc(360 * var(--px)));
    gap: 24px 32px;
    align-items: start;
  }

  .matrices {
    min-width: 0;
  }

  .side {
    display: flex;
    flex-direction: column;
    gap: 20px;
    min-width: 0;
    max-width: 520px;
  }

  .columns {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 12px 8px;
  }

  .rows {
    display: grid;
    grid-template-columns: auto auto auto;
    justify-content: start;
    align-items: end;
    gap: 12px 10px;
  }

  .rows > :nth-child(n + 4) {
    justify-self: end;
  }

  .rows > i:nth-child(n + 4) {
    grid-column: 2;
  }

  .rows > #w,
  .rows > #b,
  .rows > #y,
  .rows > #a {
    grid-column: 3;
    justify-self: start;
  }

  i {
    font-style: normal;
    font-size: calc(18 * var(--px));
    line-height: 18px;
    color: var(--soft);
  }

  .columns > div {
    display: flex;
    gap: 8px;
  }

  .columns i {
    margin-top: 78px;
  }

  .rows > i {
    margin-bottom: -1px;
  }

  .rows > .times,
  .rows > #x {
    align-self: center;
  }

  @container lab (max-width: 52.5em) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container lab (max-width: 40em) {
    .rows {
      grid-template-columns: auto auto;
    }

    .rows > #x {
      grid-column: 2;
    }

    .rows > i,
    .rows > i:nth-child(n + 4) {
      grid-column: 1;
    }

    .rows > #w,
    .rows > #b,
    .rows > #y,
    .rows > #a {
      grid-column: 2;
    }
  }
`;
