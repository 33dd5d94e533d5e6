import { html, type TemplateResult } from "lit";

/**
 * An equation whose right sides, each with the sign before it, stand one under the other where there is no room for them side by
 * side: on a phone, too, the result is seen. A long left side is better one of these than `left`, which is `nothing` then.
 */
export function equation(left: unknown, ...rights: readonly TemplateResult[]): TemplateResult {
  return html`<div class="equation"><span>${left}</span><span>${rights}</span></div>`;
}
