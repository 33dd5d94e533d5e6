import { html, nothing, unsafeCSS } from "lit";
import type { Race, RacePath, SurfaceView } from "../../../../wasm/labs/descent";
import { PlaygroundElement } from "../../kit/playground-element";
import { faultIn } from "../../plain/fault";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { core } from "../core";
import type { Fired } from "../events";
import type { Verdict } from "../kit/lab-question";
import { Playback } from "../kit/playback";
import type { PlotCurve } from "../kit/plot";
import { choices } from "../lab-element";
import sheet from "./descent-race.css?inline";
import "../kit/lab-plot";
import "../kit/lab-question";
import "../kit/lab-slider";
import "../kit/lab-transport";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";
import "./descent-map";
import { nameOf } from "./descent-standings";
import { decadesOf } from "./slope";
import { views } from "./styles";
import type { Span } from "./view";

const SURFACES = ["bowl", "rosenbrock", "saddle", "himmelblau"] as const;
type Surface = (typeof SURFACES)[number];
const FIRST: Surface = "bowl";
/** On a marker, in the core's order of optimizers. */
const LETTERS: readonly string[] = ["S", "M", "N", "R", "A"];
/** The question is about another race than the one shown first. */
const ASKED: Surface = "rosenbrock";

const SECONDS = 9;
/** The most points of a curve: more would be less than a pixel apart. */
const MOST_POINTS = 300;
const LOWEST_RATE = 1e-5;
const HIGHEST_RATE = 10;

function usualRace(surface: Surface): { readonly race: Race; readonly steps: number } {
  const { x, y, rates, steps } = core.surface(surface);
  return { race: core.race(surface, x, y, rates, steps), steps };
}

/**
 * A race of all optimizers on a surface.
 * @prop given - values to begin with; null for the usual race on the first surface
 */
export class DescentRace extends PlaygroundElement {
  static override properties = {
    given: { attribute: false },
    surface: { state: true },
    start: { state: true },
    rates: { state: true },
  };

  declare given: Partial<ValuesAt<"descent/race">> | null;
  declare private surface: Surface;
  declare private start: { readonly x: number; readonly y: number };
  declare private rates: readonly number[];

  readonly #values = new ValuesController(
    this,
    "descent/race",
    () => ({ surface: this.surface, start: [this.start.x, this.start.y], eta: this.rates }),
    () => {
      const { x, y, rates } = core.surface(this.surface);
      return { surface: FIRST, start: [x, y], eta: [...rates] };
    },
  );
  readonly #asked = usualRace(ASKED);
  #view: SurfaceView | null = null;
  #race: Race | null = null;
  /** The range of heights to show: a path below it has arrived, a path above it is lost. */
  #heights: Span = { low: 1e-6, high: 1e6 };
  readonly #playback = new Playback(this, () => {
    const last = this.#view?.steps ?? 0;
    return { last, stepsPerSecond: last / SECONDS };
  });

  constructor() {
    super();
    this.given = null;
    this.#take(FIRST);
  }

  #take(surface: Surface): void {
    const view = core.surface(surface);
    this.#view = view;
    this.surface = surface;
    this.start = { x: view.x, y: view.y };
    this.rates = [...view.rates];
  }

  static override styles = [shared, lab, views, unsafeCSS(sheet)];

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("given") && this.given) this.#takeGiven(this.given);
    if (!["surface", "start", "rates"].some((name) => changed.has(name))) return;
    this.#race = core.race(this.surface, this.start.x, this.start.y, this.rates, this.#view?.steps ?? 0);
    const decades = decadesOf(
      this.#race.paths.flatMap(({ height }) => [...height]),
      3,
    );
    this.#heights = { low: Math.max(1e-6, decades.low), high: Math.min(1e6, decades.high) };
  }

  /** Where a race may start depends on the surface, and only the core knows it: it throws if the start is illegal. */
  #takeGiven({ surface = FIRST, start, eta }: Partial<ValuesAt<"descent/race">>): void {
    this.#take(surface);
    if (eta) this.rates = eta;
    const [x = this.start.x, y = this.start.y] = start ?? [];
    try {
      core.race(surface, x, y, this.rates, 0);
      this.start = { x, y };
    } catch (error) {
      this.#values.refuse({ kind: "spec", fault: faultIn(error) });
    }
  }

  override firstUpdated(): void {
    this.#playback.begin();
  }

  override render(): unknown {
    const [view, race] = [this.#view, this.#race];
    if (!view || !race) return nothing;
    const t = words.descent.race;
    return html`
      <p class="lead">${t.lead}</p>
      ${choices(
        t.surfaces,
        SURFACES.map((surface) => [surface, t.surface[surface]] as const),
        this.surface,
        (surface) => {
          this.#take(surface);
          this.#playback.begin();
        },
      )}
      <div class="wide">
        <div>
          <descent-map
            .surface=${this.surface}
            .view=${view}
            .paths=${race.paths}
            .letters=${LETTERS}
            .position=${this.#playback.position}
            .start=${this.start}
            @descent-start=${(event: Fired<"descent-start">) => {
              this.#playback.go(view.steps);
              this.start = event.detail;
            }}
          ></descent-map>
          <lab-transport
            .playback=${this.#playback}
            .playing=${this.#playback.playing}
            .step=${this.#playback.step}
            .last=${view.steps}
          ></lab-transport>
          <h3 class="loss">${t.loss}</h3>
          ${this.#loss(race, view)}
        </div>
        <div>
          <p>${t.about[this.surface]}</p>
          <descent-standings .race=${race} .letters=${LETTERS} .step=${this.#playback.step}></descent-standings>
          <p class="status" role="status">${this.#status(race, view)}</p>
          <h3>${t.rates}</h3>
          <p class="remark">${t.tuned}</p>
          ${race.paths.map((path, index) => this.#rate(path, index))}
          <button class="usual" @click=${() => this.#take(this.surface)}>${t.usual}</button>
          <p class="remark">${t.goal(text.plain(view.arrived))} ${t.exact}</p>
        </div>
      </div>
      ${this.#question()}
    `;
  }

  #status({ paths, winner }: Race, { steps }: SurfaceView): string {
    const t = words.descent.race;
    const path = paths[winner ?? -1];
    if (path && this.#playback.step >= (path.arrival ?? 0))
      return t.winner(nameOf(path), text.whole(path.arrival ?? 0));
    return !path && this.#playback.isAtEnd ? t.nobody(text.whole(steps)) : "";
  }

  #rate(path: RacePath, index: number): unknown {
    return html`<lab-slider
      .label=${words.descent.race.rateOf(nameOf(path))}
      .value=${this.rates[index] ?? 0}
      .min=${LOWEST_RATE}
      .max=${HIGHEST_RATE}
      logarithmic
      @lab-input=${(event: Fired<"lab-input">) => {
        this.rates = this.rates.with(index, event.detail);
      }}
    ></lab-slider>`;
  }

  #loss({ paths }: Race, view: SurfaceView): unknown {
    const t = words.descent.race;
    const up = this.#heights;
    const present = this.#playback.step;
    const every = Math.ceil(view.steps / MOST_POINTS);
    const curves: PlotCurve[] = paths.map((path, index) => {
      const { height } = path;
      const last = Math.min(present, height.length - 1);
      const xs = Array.from({ length: Math.floor(last / every) + 1 }, (_, point) => point * every);
      if (xs.at(-1) !== last) xs.push(last);
      return {
        xs,
        ys: xs.map((step) => height[step] ?? 0),
        className: `run-${index}`,
        label: LETTERS[index] ?? "",
        name: nameOf(path),
      };
    });
    curves.push({ xs: [0, view.steps], ys: [view.arrived, view.arrived], className: "dashed" });
    return html`<lab-plot
      .label=${t.lossPlot}
      .x=${[0, view.steps]}
      .y=${[up.low, up.high]}
      x-name=${words.descent.curve.columns.step}
      y-name="f(x, y)"
      logarithmic
      .curves=${curves}
    ></lab-plot>`;
  }

  #question(): unknown {
    const t = words.descent.race;
    const { race, steps } = this.#asked;
    const [first, sgd] = [race.paths[race.winner ?? 0], race.paths[0]];
    const count = (step: number | null | undefined): string => text.whole(step ?? 0);
    const second = sgd && sgd.arrival !== null ? t.secondAt(count(sgd.arrival)) : t.secondNever(count(steps));
    const check = (answer: number): Verdict =>
      answer === race.winner && first
        ? { right: true, why: t.right(nameOf(first), count(first.arrival), second) }
        : { right: false, why: t.hint };
    return html`<lab-question
      .prompt=${t.question}
      .choices=${race.paths.map((path) => nameOf(path))}
      .check=${check}
    ></lab-question>`;
  }
}

customElements.define("descent-race", DescentRace);
