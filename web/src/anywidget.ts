/**
 * The playground, or a lab, as an anywidget: in Jupyter, MyST, marimo. Its model has, all optional,
 * - `spec`: settings of the run, as the element's property `spec` takes them; another value applies at once
 * - `lab`, `view`: a lab instead of the playground, and which of its views
 * - `report`: written here, the newest measures of the run, at most once a second
 */

import { ready } from "./element";
import type { DigitPlayground } from "./elements/digit-playground";
import { defineLab } from "./labs/guest";
import { placeOf } from "./state/course";
import type { SpecInput } from "./state/spec";

interface Model {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  save_changes(): void;
  on(event: string, listener: () => void): void;
  off(event: string, listener: () => void): void;
}

/** Milliseconds between two reports: each is a message to the notebook's kernel. */
const REST = 1000;

async function renderLab(name: string, view: string, el: HTMLElement): Promise<() => void> {
  const place = placeOf(name, view);
  if (!place) throw new RangeError(`lab is "${name}"; expected the name of a lab, such as neuron`);
  await defineLab(place.lab);
  const lab = document.createElement(`lab-${place.lab}`);
  lab.setAttribute("view", place.view);
  el.append(lab);
  return () => lab.remove();
}

async function renderPlayground(model: Model, el: HTMLElement): Promise<() => void> {
  await ready;
  const playground = document.createElement("digit-playground") as DigitPlayground;
  const configure = (): void => {
    playground.spec = (model.get("spec") ?? {}) as SpecInput;
  };
  configure();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      model.set("report", playground.report);
      model.save_changes();
    }, REST);
  };
  model.on("change:spec", configure);
  playground.addEventListener("digit-playground-report", tell);
  el.append(playground);
  return () => {
    clearTimeout(timer);
    model.off("change:spec", configure);
    playground.remove();
  };
}

/** Returns what takes it away again. */
function render({ model, el }: { readonly model: Model; readonly el: HTMLElement }): Promise<() => void> {
  const lab = model.get("lab");
  return lab ? renderLab(String(lab), String(model.get("view") ?? ""), el) : renderPlayground(model, el);
}

export default { render };
