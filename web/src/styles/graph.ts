/** Look of the network as a graph: the layers' controls over the picture. */

import { css } from "lit";

export const graph = css`
  :host {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-width: 0;
  }

  /* As high as the window leaves it, like the pictures, so that nothing moves when one changes between the two. */
  .view {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-height: max(400px, calc(var(--view-height, 100dvh) - 368px));
  }

  .picture {
    position: relative;
    flex: 1;
    min-width: 0;
    contain: size;
  }

  .picture.free {
    flex: none;
    height: 320px;
  }

  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
`;
