import { html, nothing, unsafeCSS } from "lit";
import { addressOf, type CoursePage } from "../../state/course";
import { coursePageFor, TERMS, type Term } from "../../state/terms";
import { words } from "../../texts/words";
import type { Verdict } from "../kit/lab-question";
import { LabElement } from "../lab-element";
import sheet from "./lab-reading.css?inline";
import "../kit/lab-question";
import { ERRATA, LECTURE } from "./order";

/** The lecture's own references (L18). */
const REFERENCES = [
  {
    id: "kneusel",
    name: "Kneusel RT (2021) Math for Deep Learning. No Starch Press",
    address: "https://nostarch.com/math-deep-learning",
  },
  {
    id: "parr",
    name: "Parr T, Howard J (2018) The Matrix Calculus You Need For Deep Learning. arXiv:1802.01528",
    address: "https://explained.ai/matrix-calculus/",
  },
  {
    id: "baydin",
    name: "Baydin AG, Pearlmutter BA, Radul AA, Siskind JM (2018) Automatic differentiation in machine learning: a survey. JMLR 18(153)",
    address: "https://arxiv.org/abs/1502.05767",
  },
] as const;

const RIGHT = 1;

/** Further reading (L18), the lecture's order, its errata, and where in the page each idea lives. */
export class LabReading extends LabElement {
  static override styles = [...LabElement.styles, unsafeCSS(sheet)];

  protected override get words() {
    return words.reading;
  }

  protected override renderView(): unknown {
    return html`
      <section class="card">
        <h3>${words.reading.books}</h3>
        <dl>
          ${REFERENCES.map(
            ({ id, name, address }) => html`<dt><a href=${address} rel="noreferrer" target="_blank">${name}</a></dt>
              <dd>${words.reading[id]}</dd>`,
          )}
        </dl>
      </section>
      <section class="card">
        <h3>${words.reading.order}</h3>
        <p>${words.reading.byTopic}</p>
        <ol>
          ${LECTURE.map((coursePage, index) => html`<li>${this.#link(coursePage, words.reading.sections[index] ?? "")}</li>`)}
        </ol>
      </section>
      <section class="card">
        <h3>${words.reading.errata}</h3>
        <p>${words.reading.errataLead}</p>
        <dl>
          ${ERRATA.map((coursePage, index) => this.#erratum(coursePage, words.reading.errors[index] ?? ["", "", ""]))}
        </dl>
      </section>
      <section class="card">
        <h3>${words.reading.ideas}</h3>
        <ul>
          ${TERMS.map((term) => this.#idea(term))}
        </ul>
      </section>
      <lab-question .prompt=${words.reading.question} .choices=${words.reading.answers} .check=${this.#verdict}></lab-question>
    `;
  }

  #idea(term: Term): unknown {
    const coursePage = coursePageFor(term);
    return coursePage ? html`<li>${this.#link(coursePage, words.help.glossary[term].name)}</li>` : nothing;
  }

  #erratum(coursePage: CoursePage, [where, printed, meant]: readonly [string, string, string]): unknown {
    return html`<dt>${this.#link(coursePage, where)}: ${printed}</dt>
      <dd>${meant}</dd>`;
  }

  /** A link, or only its text in a document where nothing would follow it. */
  #link(coursePage: CoursePage, name: string): unknown {
    const isFollowed = document.querySelector("[data-labs], [data-lab-from-address]") !== null;
    return isFollowed ? html`<a href=${addressOf(coursePage)}>${name}</a>` : name;
  }

  readonly #verdict = (answer: number): Verdict => {
    const right = answer === RIGHT;
    return { right, why: right ? words.reading.right : words.reading.wrong };
  };
}

customElements.define("lab-reading", LabReading);
