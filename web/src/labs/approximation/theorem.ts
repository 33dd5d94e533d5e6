/** What is proved of one hidden layer. */

import { html } from "lit";
import { words } from "../../texts/words";
import { display, tex } from "../tex";

export function renderTheorem(): unknown {
  const { theorem } = words.approximation;
  return html`
    <h3>${theorem.title}</h3>
    <p>${theorem.before(tex`f`, tex`[a, b]`, tex`\varepsilon > 0`, tex`n`)}</p>
    <div class="formula">${display`|f(x) - g(x)| < \varepsilon \qquad x \in [a, b]`}</div>
    <p>${theorem.after}</p>
    <p class="note">${theorem.sources}</p>
  `;
}
