import { html, type TemplateResult } from "lit";

/**
 * An equation with several right sides, each with the sign before it. They stand one under the other if there is no room side by
 * side, so that the result can be seen on a phone, too. Pass a long left side as the first of them, with `nothing` as `left`.
 */
export function equation(left: unknown, ...rights: readonly TemplateResult[]): TemplateResult {
  return html`<div class="equation"><span>${left}</span><span>${rights}</span></div>`;
}
