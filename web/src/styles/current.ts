import { css } from "lit";

/** What is shown, or where one is: known by its ground, which a user's own colours take away. Then it has a line. */
export const current = css`
  @media (forced-colors: active) {
    [aria-selected="true"],
    [aria-current]:not([aria-current="false"]) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
