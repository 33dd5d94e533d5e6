import { html, unsafeCSS } from "lit";
import { beside } from "../draw/beside";
import { PlaygroundElement } from "../kit/playground-element";
import type { PlaygroundNetwork } from "../network/playground-network";
import type { PlaygroundPictures } from "../network/playground-pictures";
import type { TourState } from "../plain/tour";
import { isOver } from "../run/ending";
import type { PlaygroundTransport } from "../run/playground-transport";
import { shared } from "../styles/shared";
import { words } from "../texts/words";
import sheet from "./playground-tour.css?inline";

const STOPS = ["draw", "train", "network", "results", "confusion"] as const;
type Stop = (typeof STOPS)[number];

/** The part of the playground that a stop is about. */
const TARGETS: Readonly<Record<Stop, string>> = {
  draw: "playground-pad",
  train: "playground-transport",
  network: "playground-network",
  results: "playground-results",
  confusion: "playground-confusion",
};

const PHONE = "(max-width: 40em)";

/** Events after which a stop's words may be different ones. */
const CHANGING = ["click", "input"] as const;

/** Pixels between a part and the ring around it. */
const MARGIN = 5;

/** Leads through the page in five stops, without those of hidden parts. One can draw and train on the way. Escape ends it. */
export class PlaygroundTour extends PlaygroundElement {
  static override properties = { stop: { state: true } };

  declare stop: number;

  #root: ParentNode | null = null;
  #stops: readonly Stop[] = STOPS;
  #cameFrom: HTMLElement | null = null;

  constructor() {
    super();
    this.stop = 0;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  /** `root` contains the parts of the playground. */
  async start(root: ParentNode): Promise<void> {
    this.#root = root;
    this.#stops = STOPS.filter((stop) => root.querySelector(TARGETS[stop]));
    if (this.#stops.length === 0) return;
    this.#cameFrom = focused();
    this.stop = 0;
    this.requestUpdate();
    await this.updateComplete;
    if (!this.isConnected) return;
    for (const shown of this.#shown()) shown.showPopover();
    addEventListener("scroll", this.#position, { capture: true, passive: true });
    addEventListener("resize", this.#position);
    for (const event of CHANGING) addEventListener(event, this.#onChange);
    const transport = root.querySelector<PlaygroundTransport>("playground-transport");
    if (transport) this.#run.observe(transport.renderRoot, { subtree: true, childList: true, characterData: true });
    document.addEventListener("keydown", this.#onKey);
    this.#visit();
    this.renderRoot.querySelector<HTMLElement>(".next")?.focus({ preventScroll: true });
  }

  override disconnectedCallback(): void {
    this.#unfollow();
    super.disconnectedCallback();
  }

  override render(): unknown {
    const { name, text } = words.tour.stops[this.#stops[this.stop] ?? "draw"];
    const isLast = this.stop === this.#stops.length - 1;
    return html`
      <div id="ring" popover="manual"></div>
      <div id="card" popover="manual" role="dialog" aria-labelledby="name" aria-describedby="words">
        <div aria-live="polite">
          <h2 id="name">${name}</h2>
          <p id="words">${text(this.#state())}</p>
        </div>
        <div class="ways">
          <span>${words.tour.stop(this.stop + 1, this.#stops.length)}</span>
          ${isLast ? null : html`<button class="link" @click=${() => this.#end()}>${words.tour.skip}</button>`}
          <button class="back" ?disabled=${this.stop === 0} @click=${() => this.#go(-1)}>${words.tour.back}</button>
          <button class="next" @click=${() => (isLast ? this.#end() : this.#go(1))}>
            ${isLast ? words.tour.done : words.tour.next}
          </button>
        </div>
      </div>
    `;
  }

  #state(): TourState {
    const find = <E extends Element>(name: string): E | null => this.#root?.querySelector<E>(name) ?? null;
    const transport = find<PlaygroundTransport>("playground-transport");
    const report = transport?.snapshot?.report ?? null;
    const network = find<PlaygroundNetwork>("playground-network");
    const pictures = network?.renderRoot.querySelector<PlaygroundPictures>("playground-pictures");
    return {
      isTrained: (report?.minibatch ?? 0) > 0,
      phase: transport?.training ? "training" : isOver(report) ? "over" : "waiting",
      view: network?.view === "graph" ? "graph" : (pictures?.view ?? "change"),
      answers: find("playground-prediction") !== null,
    };
  }

  /** Renders once the page has drawn what the user did. */
  readonly #onChange = (): void => {
    requestAnimationFrame(() => this.requestUpdate());
  };

  /** Watches the transport, which shows each state of the run, even a pause that takes effect late. */
  readonly #run = new MutationObserver(this.#onChange);

  override updated(): void {
    // With another stop or language, the card has another height.
    this.#position();
  }

  #shown(): NodeListOf<HTMLElement> {
    return this.renderRoot.querySelectorAll<HTMLElement>("[popover]");
  }

  #target(): Element | null {
    return this.#root?.querySelector(TARGETS[this.#stops[this.stop] ?? "draw"]) ?? null;
  }

  #go(by: 1 | -1): void {
    this.stop += by;
    this.#visit();
    // Back is disabled at the first stop: the focus must not fall out of the card.
    if (this.stop === 0) this.renderRoot.querySelector<HTMLElement>(".next")?.focus();
  }

  #visit(): void {
    // On a phone the card takes the lower end of the screen, so the part goes to the upper one.
    this.#target()?.scrollIntoView({ block: matchMedia(PHONE).matches ? "start" : "nearest" });
    this.#position();
  }

  readonly #position = (): void => {
    const box = this.#target()?.getBoundingClientRect();
    const [ring, card] = this.#shown();
    if (!box || !ring || !card) return;
    const target = {
      left: box.left - MARGIN,
      top: box.top - MARGIN,
      width: box.width + 2 * MARGIN,
      height: box.height + 2 * MARGIN,
    };
    for (const [name, size] of Object.entries(target)) ring.style.setProperty(name, `${size}px`);
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top } = beside(target, { width: card.offsetWidth, height: card.offsetHeight }, view);
    card.style.setProperty("left", `${left}px`);
    card.style.setProperty("top", `${top}px`);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    // A dialog that was opened on the way takes its own Escape.
    const isElsewhere = event.composedPath().some((target) => target instanceof HTMLDialogElement);
    if (event.key === "Escape" && !isElsewhere) this.#end();
  };

  #end(): void {
    this.#unfollow();
    for (const shown of this.#shown()) shown.hidePopover();
    this.#cameFrom?.focus();
  }

  #unfollow(): void {
    removeEventListener("scroll", this.#position, true);
    removeEventListener("resize", this.#position);
    for (const event of CHANGING) removeEventListener(event, this.#onChange);
    this.#run.disconnect();
    document.removeEventListener("keydown", this.#onKey);
  }
}

/** What has the focus, however deep in elements of elements. */
function focused(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : null;
}

customElements.define("playground-tour", PlaygroundTour);

/** Starts the tour of a playground, beside its parts. */
export async function startTour(root: HTMLElement | DocumentFragment): Promise<void> {
  const known = root.querySelector<PlaygroundTour>("playground-tour");
  const tour = known ?? new PlaygroundTour();
  if (!known) root.append(tour);
  await tour.start(root);
}
