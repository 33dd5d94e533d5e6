import { css } from "lit";

/** What the three views of this lab have in common: a picture, and beside it what it is made of. */
export const views = css`
  .lead {
    max-width: 68ch;
    margin: 0 0 14px;
  }

  .wide {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(320px, 2fr);
    gap: 20px 28px;
    align-items: start;
  }

  @container lab (max-width: 50em) {
    .wide {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .wide > * {
    min-width: 0;
  }

  .second {
    margin-top: 22px;
  }

  .pieces {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 6px 8px;
  }

  /* Equations of their own. */
  .apart {
    column-gap: 32px;
  }

  .soft {
    margin: 4px 0 0;
    font-size: var(--small);
    color: var(--soft);
  }

  h3 span {
    font-weight: 400;
  }

  lab-transport {
    margin-top: 8px;
  }
`;
