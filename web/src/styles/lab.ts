/** Look of a lab: what it says, what it shows, what can be set. */

import { css } from "lit";

export const lab = css`
  :host {
    display: block;
    color: var(--ink);
  }

  /* Laid out by its own width, in whose column it stands. */
  .lab {
    container: lab / inline-size;
    contain-intrinsic-inline-size: 20em;
    padding: var(--lab-inset, 0);
    line-height: 1.5;
  }

  :host([hidden]) {
    display: none;
  }

  .lab > header {
    max-width: 68ch;
    margin: 0 0 18px;
  }

  .lab > header h2 {
    display: block;
    margin: 0 0 4px;
    font-size: calc(22 * var(--px));
    font-weight: 650;
    letter-spacing: -0.01em;
    color: var(--ink);
  }

  .lab > header p {
    margin: 0;
    color: var(--soft);
  }

  .lab > header [role="status"] {
    margin-top: 10px;
    font-size: var(--small);
    color: var(--ink);
  }

  h3 {
    margin: 0 0 8px;
    font-size: var(--small);
    font-weight: 600;
    color: var(--soft);
  }

  [role="tablist"] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin: 0 0 18px;
    border-bottom: 1px solid var(--line);
  }

  [role="tab"] {
    margin-bottom: -1px;
    padding: 0 10px;
    border: 0;
    border-bottom: 2px solid transparent;
    border-radius: 0;
    background: none;
    color: var(--soft);
  }

  [role="tab"][aria-selected="true"] {
    border-color: var(--pos);
    color: var(--ink);
    font-weight: 600;
  }

  /* Things side by side where there is room, one under the other where there is not. */
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr));
    gap: 16px;
    align-items: start;
  }

  .columns > * {
    min-width: 0;
  }

  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  .formula {
    overflow-x: auto;
    overflow-y: hidden;
    padding: 4px 0;
  }

  math {
    font-family: "Digit Playground Math", math;
    font-size: 1.15em;
  }

  /* What stands left of the first =, and right of it one after the other, under one another where there is no room. */
  .equation {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    align-items: baseline;
    margin: 6px 0;
  }

  .equation > :nth-child(even) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    row-gap: 5px;
  }

  math[display="block"] {
    width: max-content;
    margin: 6px 0;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choices [aria-pressed="true"] {
    background: var(--pos);
    border-color: var(--pos);
    color: var(--on-pos);
  }

  summary {
    cursor: pointer;
    font-size: var(--small);
    color: var(--soft);
  }

  pre,
  table {
    break-inside: avoid;
  }

  .python {
    margin: 12px 0 0;
  }

  .python pre {
    overflow-x: auto;
    margin: 8px 0 0;
    font:
      var(--tiny) / 1.667 ui-monospace,
      "SF Mono",
      Menlo,
      Consolas,
      "DejaVu Sans Mono",
      monospace;
    color: var(--ink);
  }

  lab-question {
    margin-top: 20px;
  }
`;
