/**
 * In somebody else's page nothing that is inherited comes in, but whether it is seen, and the page's colour scheme. Rules for all
 * elements of a page, as `* { letter-spacing: … }`, are stronger than ours: what they could do to our words is important here.
 */

import { css } from "lit";

export const guest = css`
  :host {
    all: initial;
    visibility: inherit;
    --lab-inset: 12px;
    background: var(--paper);
    color: var(--ink) !important;
    direction: ltr !important;
    font: calc(15 * var(--px)) / 1.45 system-ui, sans-serif !important;
    font-feature-settings: normal !important;
    hyphens: manual !important;
    letter-spacing: normal !important;
    line-break: auto !important;
    list-style: outside !important;
    overflow-wrap: normal !important;
    tab-size: 8 !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    text-wrap: wrap !important;
    white-space: normal !important;
    word-break: normal !important;
    word-spacing: normal !important;
    writing-mode: horizontal-tb !important;
  }

  :host([hidden]) {
    display: none;
  }

  /* Tells when the page's theme becomes another: see guest-look.ts. */
  .scheme {
    position: absolute;
    visibility: hidden;
    color: light-dark(#fff, #000);
    transition: color 1ms;
  }
`;
