/** Look of the lab of one layer: the network, what can be chosen, the view, its question. */

import { css } from "lit";

export const labLayerStyles = css`
  .network,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 24px;
    margin-bottom: 12px;
  }

  .network {
    padding-bottom: 10px;
    border-bottom: 1px solid var(--line);
  }

  .about {
    display: flex;
    flex-direction: column;
    gap: 4px;
  }

  .about p {
    margin: 0;
    max-width: 44ch;
    color: var(--soft);
    font-size: var(--small);
    line-height: 20px;
  }

  .digit {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--soft);
    font-size: var(--small);
  }

  .digit playground-pixels {
    outline: 1px solid var(--line);
  }

  lab-layer-transpose + lab-question {
    margin-top: 24px;
  }

  [role="tabpanel"] > * > lab-question {
    margin-top: 0;
  }
`;
