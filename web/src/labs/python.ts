import { html } from "lit";
import { words } from "../texts/words";

/** What a lab computes, as Python to read and run; its comments show the results. */
export function python(code: string): unknown {
  return html`<details class="python">
    <summary>${words.labs.python}</summary>
    <pre translate="no" tabindex="0" role="group" aria-label=${words.labs.python}>${code}</pre>
  </details>`;
}
