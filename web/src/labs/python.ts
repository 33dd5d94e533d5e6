import { html } from "lit";
import { words } from "../texts/words";

/** What a lab computes, as Python to be read and run; its comments are what it gives. */
export function python(code: string): unknown {
  return html`<details class="python">
    <summary>${words.labs.python}</summary>
    <pre translate="no" tabindex="0" role="group" aria-label=${words.labs.python}>${code}</pre>
  </details>`;
}
