/**
 * same.html: trains the published runs in the browser at hand, and says of each whether its checksum is the published one. It
 * takes nothing from the playground's own modules, for those are one file, which begins the playground.
 */

import type { Told } from "./compare";
import { fetched } from "./fetched";
import { words as german } from "./same.de";
import { words as english } from "./same.en";
import { type Point, type Run, runsIn } from "./table";
import SameWorker from "./worker?worker";

/** Milliseconds between two checksums; the longest run takes a quarter of a second here. */
const SILENCE = 30_000;

const said = (name: string): string =>
  new RegExp(`[?#&]${name}=(\\w+)`).exec(location.search + location.hash)?.[1] ?? "";

/** The language chosen in the playground, where the browser allows to look. */
function chosen(): string {
  try {
    return localStorage.getItem("digit-playground.language") ?? "";
  } catch {
    return "";
  }
}

const LANGUAGES: Readonly<Record<string, typeof english>> = { en: english, de: german };
const language =
  [said("lang"), chosen(), ...navigator.languages].map((tag) => tag.slice(0, 2)).find((tag) => LANGUAGES[tag]) ?? "en";
const words = LANGUAGES[language] ?? english;
const whole = new Intl.NumberFormat(language);
const decimal = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...inside);
  return element;
}

/** A run in the table: of several checksums, the row shows the first that differs, otherwise the newest. */
class Row {
  readonly element: HTMLTableRowElement;
  readonly #points: readonly Point[];
  readonly #after = make("small");
  readonly #published = make("code");
  readonly #here = make("code");
  readonly #outcome = make("td");
  #compared = 0;
  #differs = false;

  constructor({ run, points }: Run) {
    this.#points = points;
    const link = make("a", { href: `./#v=1&preset=${run}` }, make("code", {}, run.replaceAll("&", " &")));
    const name = make("th", { scope: "row" }, link, this.#after);
    this.element = make("tr", {}, name, make("td", {}, this.#published, this.#here), this.#outcome);
    this.clear();
  }

  get isEqual(): boolean {
    return this.#compared === this.#points.length && !this.#differs;
  }

  clear(): void {
    this.#compared = 0;
    this.#differs = false;
    this.#show(this.#points.at(-1), "");
    this.#outcome.textContent = "";
    this.#outcome.className = "";
  }

  take(here: string): void {
    const point = this.#points[this.#compared++];
    if (this.#differs) return;
    this.#differs = here !== point?.checksum;
    this.#show(point, here);
    if (!this.#differs && this.#compared < this.#points.length) return;
    this.#outcome.textContent = this.#differs ? words.different : words.equal;
    this.#outcome.className = this.#differs ? "different" : "";
  }

  #show(point: Point | undefined, here: string): void {
    const minibatches = point?.minibatches ?? 0;
    this.#after.textContent = words.after(whole.format(minibatches), minibatches === 1);
    this.#published.textContent = point?.checksum ?? "";
    this.#here.textContent = here;
  }
}

/** Has a worker train the runs, and passes on each checksum. Rejects with a sentence; the worker ends in any case. */
async function train(runs: readonly Run[], take: (index: number, checksum: string) => void): Promise<void> {
  const worker = new SameWorker();
  let silent: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((done, fail) => {
      const wait = (): void => {
        clearTimeout(silent);
        silent = setTimeout(() => fail(new Error(words.silent)), SILENCE);
      };
      worker.onerror = ({ message }) => fail(new Error(message || words.silent));
      worker.onmessage = ({ data }: MessageEvent<Told>) => {
        wait();
        if ("error" in data) fail(new Error(data.error));
        else if ("isDone" in data) done();
        else take(data.index, data.checksum);
      };
      wait();
      worker.postMessage(runs);
    });
  } finally {
    clearTimeout(silent);
    worker.terminate();
  }
}

function show(main: Element, runs: readonly Run[]): void {
  const rows = runs.map((run) => new Row(run));
  const button = make("button", { type: "button", textContent: words.compare });
  const progress = make("progress", { max: runs.length, value: 0, ariaLabel: words.progress });
  const status = make("p", { role: "status" });
  const trouble = make("p", { role: "alert" });
  button.onclick = async () => {
    const begin = performance.now();
    button.disabled = true;
    trouble.textContent = "";
    status.textContent = words.comparing;
    progress.value = 0;
    for (const row of rows) row.clear();
    try {
      await train(runs, (index, checksum) => {
        rows[index]?.take(checksum);
        progress.value = index + 1;
      });
      const equal = rows.filter(({ isEqual }) => isEqual).length;
      status.textContent = words.result(equal, runs.length, decimal.format((performance.now() - begin) / 1000));
      if (equal < runs.length) trouble.textContent = words.report(navigator.userAgent);
    } catch (error) {
      status.textContent = "";
      trouble.textContent = reasonOf(error);
    }
    button.disabled = false;
    button.textContent = words.again;
  };
  const columns = [words.run, words.checksum, words.outcome].map((name) => make("th", { scope: "col" }, name));
  main.replaceChildren(
    make("h1", {}, words.title),
    make("p", {}, words.lead(runs.length)),
    make("p", {}, make("a", { href: TABLE }, words.table), " · ", make("a", { href: "./" }, words.playground)),
    button,
    progress,
    status,
    trouble,
    make(
      "table",
      {},
      make("thead", {}, make("tr", {}, ...columns)),
      make("tbody", {}, ...rows.map((row) => row.element)),
    ),
  );
}

const TABLE = "./checksums.txt";

const reasonOf = (error: unknown): string => words.failed(error instanceof Error ? error.message : String(error));

async function begin(main: Element): Promise<void> {
  const theme = said("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  document.documentElement.lang = language;
  document.title = `${words.title} – Digit Playground`;
  try {
    show(main, runsIn(await (await fetched(TABLE)).text()));
  } catch (error) {
    const again = make("button", { type: "button", textContent: words.again, onclick: () => begin(main) });
    main.replaceChildren(make("h1", {}, words.title), make("p", { role: "alert" }, reasonOf(error)), again);
  }
}

const main = document.querySelector("main");
if (main) void begin(main);
