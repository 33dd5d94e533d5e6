import { html } from "lit";
import type { Term } from "../state/terms";
import { words } from "../texts/words";

export type Topic = keyof typeof words.help.tips;

/** What the lecture calls it. */
const TERMS: Readonly<Record<Topic, Term>> = {
  draw: "split",
  prediction: "oneHot",
  network: "forward",
  settings: "descent",
  results: "loss",
  confusion: "confusion",
  inspector: "neuron",
  runs: "descent",
};

/** What a tip says: what is seen here, and the lecture's term for it, which opens the glossary. */
export function tipWords(topic: Topic, open: (term: Term) => void): unknown {
  const term = TERMS[topic];
  return html`<p>${words.help.tips[topic]}</p>
    <p class="lecture">
      ${words.help.inLecture}
      <button class="link" @click=${() => open(term)}>${words.help.glossary[term].name}</button>
    </p>`;
}
