/** The playground's charts as figures: which there are, and what is on each. */

import type { Report } from "../../../wasm/playground";
import { type Curves, curveMarks, drawCurves } from "../draw/figure/curves";
import { drawNetwork } from "../draw/figure/graph";
import { drawMatrix } from "../draw/figure/matrix";
import { type Body, drawSheet, type Mark } from "../draw/figure/sheet";
import { drawWall } from "../draw/figure/wall";
import { topOf } from "../draw/graph-picture";
import { changeScale, changeSince, weightScale } from "../draw/wall";
import { paper } from "../kit/paper";
import type { Figure } from "../kit/playground-figure";
import type { PlaygroundNetwork } from "../network/playground-network";
import { CELLS } from "../plain/digit";
import type { Spec } from "../plain/spec";
import { ACCURACY, LOSS, type Measure } from "../results/measures";
import type { PlaygroundResults } from "../results/playground-results";
import type { CallEngine } from "../run/run-controller";
import type { Measured } from "../state/curve";
import { isEmpty } from "../state/drawing";
import { type Confusion, sum } from "../state/matrix";
import { SLOTS } from "../state/overlay";
import { namingTexts } from "../texts/fields";
import { fine } from "../texts/fine";
import { text } from "../texts/text";
import { words } from "../texts/words";
import { essentials } from "./essentials";
import { networkLayers } from "./network-layers";

/** The element whose charts they are. */
export interface FigureHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly spec: Spec;
  readonly report: Report | null;
  readonly history: readonly Measured[];
}

/** The figures by name, and the element that each is of. */
const ELEMENTS = {
  accuracy: "playground-results",
  loss: "playground-results",
  confusion: "playground-confusion",
  trainConfusion: "playground-confusion",
  change: "playground-network",
  weights: "playground-network",
  graph: "playground-network",
} as const;

export type FigureName = keyof typeof ELEMENTS;

const FILES: Readonly<Record<FigureName, string>> = {
  accuracy: "accuracy",
  loss: "loss",
  confusion: "confusion",
  trainConfusion: "confusion-training",
  change: "first-layer-change",
  weights: "first-layer-weights",
  graph: "graph",
};

/** An element that the page leaves out has no figure. */
export function figuresOf(host: FigureHost): readonly FigureName[] {
  const names = Object.keys(ELEMENTS) as FigureName[];
  return names.filter((figure) => host.renderRoot.querySelector(ELEMENTS[figure]));
}

/** What differs from figure to figure. */
interface Content {
  readonly title: string;
  readonly legend: readonly Mark[];
  readonly body: Body;
  readonly remark?: string;
}

/** The figure as of now, or the sentence that says that there is nothing to see yet. */
export async function figureOf(figure: FigureName, host: FigureHost, call: CallEngine): Promise<Figure | string> {
  const { report, spec } = host;
  const content = report ? await contentOf(figure, host, report, call) : words.figures.missing.report;
  if (typeof content === "string" || !report) return String(content);
  const { title, legend, body, remark } = content;
  const run = [...essentials(spec, namingTexts()), words.figures.at(report.minibatch), "Digit Playground"];
  // Lines break between settings, not within one.
  const captions = [remark ?? "", run.map((setting) => setting.replaceAll(" ", "\u00a0")).join("\u00a0· ")].filter(
    Boolean,
  );
  return {
    svg: drawSheet({ title, legend, body, captions }, paper),
    name: `digits-${spec.layers.join("-")}-${FILES[figure]}`,
    alt: [title, ...captions].join(". "),
  };
}

async function contentOf(
  figure: FigureName,
  host: FigureHost,
  report: Report,
  call: CallEngine,
): Promise<Content | string> {
  switch (figure) {
    case "accuracy":
      return curve(ACCURACY, host);
    case "loss":
      return curve(LOSS, host);
    case "confusion":
      return matrix(report.confusion, words.figures.names.confusion, report.testAccuracy);
    case "trainConfusion":
      return matrix(report.trainConfusion, words.figures.names.trainConfusion, report.trainAccuracy);
    case "change":
    case "weights":
      return wall(figure, host);
    case "graph":
      return graph(host, call);
  }
}

function curve(measure: Measure, { history, renderRoot }: FigureHost): Content | string {
  const last = history.at(-1);
  if (!last || last.minibatch === 0) return words.figures.missing.curve;
  const overlays = renderRoot.querySelector<PlaygroundResults>("playground-results")?.others ?? [];
  const { names, logarithmic } = words.figures;
  const name = measure === LOSS ? names.loss : names.accuracy;
  const curves: Curves = {
    samples: history.map((point) => ({ x: point.minibatch, ys: [measure.train(point), measure.test(point)] })),
    others: overlays.map(({ slot, points }) => ({
      slot,
      letter: SLOTS[slot] ?? "",
      samples: points.map((point) => ({ x: point.minibatch, ys: [measure.test(point)] })),
    })),
    axis: measure.axis,
    tickX: text.whole,
    tickY: measure.tick,
    names: { x: text.minibatch, y: measure.axis.kind === "log" ? logarithmic(measure.name) : measure.name },
  };
  const training = `${text.trainSeries} ${measure.format(measure.train(last))}`;
  const test = `${text.testSeries} ${measure.format(measure.test(last))}`;
  return {
    title: name,
    legend: curveMarks(curves, training, test, text.runsSeries, paper),
    body: drawCurves(curves, paper),
  };
}

function matrix(confusion: Confusion, title: string, accuracy: number): Content | string {
  const digits = sum(Array.from(confusion));
  if (digits === 0) return words.figures.missing.report;
  const { rows, columns, right, wrong, counted } = words.figures.matrix;
  return {
    title,
    legend: [
      { name: right, color: paper.positive, shape: "square" },
      { name: wrong, color: paper.negative, shape: "square" },
    ],
    body: drawMatrix(confusion, { rows, columns }, paper),
    remark: counted(digits, text.share(accuracy)),
  };
}

function wall(figure: "change" | "weights", { renderRoot }: FigureHost): Content | string {
  const { snapshot, start } = renderRoot.querySelector<PlaygroundNetwork>("playground-network") ?? {};
  if (!snapshot || !start) return words.figures.missing.report;
  if (figure === "change" && snapshot.report.minibatch === 0) return words.figures.missing.change;
  const weights = snapshot.firstWeights;
  const shown = figure === "change" ? changeSince(start, weights) : weights;
  const most = figure === "change" ? changeScale(shown, weights) : weightScale(weights);
  const { positive, negative } = text.legends[figure];
  const bound = (value: number): string => (value < 0 ? `≤ ${fine(text, value)}` : `≥ ${fine(text, value)}`);
  return {
    title: words.figures.names[figure],
    legend: [
      { name: positive, color: paper.positive, shape: "square" },
      { name: negative, color: paper.negative, shape: "square" },
    ],
    body: drawWall(shown, most, bound, paper),
    remark: words.figures.wall(weights.length / CELLS),
  };
}

async function graph({ renderRoot, spec }: FigureHost, call: CallEngine): Promise<Content | string> {
  const parameters = await call("parameters");
  const { values, activations } = renderRoot.querySelector<PlaygroundNetwork>("playground-network") ?? {};
  if (!values || !activations) return words.figures.missing.report;
  const { layers } = spec;
  const weights = networkLayers(spec, parameters).map((layer) => layer.weights);
  const network = { layers, weights, values, activations };
  const top = topOf(network);
  const last = layers.length - 1;
  const { inputLayer, outputLayer, layer: hidden, pixels, digits, path, pathEmpty } = words.graph;
  const nameOf = (layer: number): readonly [string, string] => {
    const width = layers[layer] ?? 0;
    if (layer === 0) return [inputLayer, pixels(width)];
    return layer === last ? [outputLayer, digits(width)] : [hidden(layer), words.figures.units(width)];
  };
  const { positive, negative } = text.legends.contributions;
  return {
    title: words.figures.names.graph,
    legend: [
      { name: positive, color: paper.positive, shape: "line" },
      { name: negative, color: paper.negative, shape: "line" },
      { name: text.legendActivation, color: paper.ink, shape: "square" },
    ],
    body: drawNetwork(network, nameOf, paper),
    remark: isEmpty(values) ? pathEmpty(top) : path(top),
  };
}
