/** The smallest errors, over the numbers of units. */

import { html } from "lit";
import { words } from "../../texts/words";
import type { PlotCurve, PlotPoint } from "../kit/plot";
import { ACTIVATIONS, type Activation, curveOf, MOST_UNITS, type Reached } from "./reached";
import "../kit/lab-plot";

/** The vertical axis of errors. */
export const ERRORS = [1e-7, 1] as const;

/** Colours of the activations, different from the two that tell a unit with v > 0 from one with v < 0. */
export const CLASS_NAMES: Readonly<Record<Activation, string>> = { sigmoid: "run-2", tanh: "run-1", relu: "run-4" };

/** The point of the network that is shown stands out. */
export function renderReached(reached: Reached, activation: Activation, units: number): unknown {
  const { closer, activations, moreUnitsNote, number } = words.approximation;
  const tried = ACTIVATIONS.map((name) => ({ name, ...curveOf(reached[name]) }));
  const curves: PlotCurve[] = tried
    .filter(({ xs }) => xs.length > 1)
    .map(({ name, xs, ys }) => ({ xs, ys, className: CLASS_NAMES[name], name: activations[name] }));
  const points: PlotPoint[] = tried.flatMap(({ name, xs, ys }) =>
    xs.map((x, index) => ({ x, y: ys[index] ?? Number.NaN, className: `small ${CLASS_NAMES[name]}` })),
  );
  const best = reached[activation].get(units);
  if (best !== undefined) points.push({ x: units, y: best, className: CLASS_NAMES[activation] });
  return html`
    <lab-plot
      .label=${closer}
      .x=${[0, MOST_UNITS]}
      .y=${ERRORS}
      logarithmic
      .xName=${number}
      .yName=${"E"}
      .curves=${curves}
      .points=${points}
    ></lab-plot>
    <p class="legend">
      ${ACTIVATIONS.map((name) => html`<span class=${name}>${activations[name]}</span>`)}
    </p>
    <p class="note">${moreUnitsNote}</p>
  `;
}
