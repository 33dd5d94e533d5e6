/**
 * The playground, or a lab, as an anywidget: in Jupyter, MyST, marimo. Its model has, all optional,
 * - `spec`, `hide`, `fix`: as the element's properties take them; another value applies at once
 * - `theme`: "light" or "dark" instead of the notebook's own
 * - `lab`, `view`: a lab instead of the playground, and which of its views
 * - `report`: written here, the newest measures of the run, at most once a second
 * - `result`: written here, the newest check of an answer, or end of a run that had a goal
 * and messages `{call: "train"}`, "pause", "reset" or, with `minibatches`, "step" call the playground's methods.
 */

import { ready } from "./element";
import { defineLab } from "./lab";
import type { SpecInput } from "./plain/spec";
import type { DigitPlayground } from "./playground/digit-playground";
import { coursePageOf } from "./state/course";

type Listener = (message?: unknown) => void;

interface Model {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  save_changes(): void;
  on(event: string, listener: Listener): void;
  off(event: string, listener: Listener): void;
}

/** Undoes something when the cell is removed. */
type Undo = () => void;

/** Milliseconds between two reports: each is a message to the notebook's kernel. */
const REST = 1000;

const CALLS = ["train", "pause", "step", "reset"] as const;
type Call = (typeof CALLS)[number];

function listen(model: Model, event: string, listener: Listener): Undo {
  model.on(event, listener);
  return () => model.off(event, listener);
}

/** Applies a value of the model at once, and again whenever it changes. */
function follow(model: Model, name: string, apply: (value: unknown) => void): Undo {
  const change = (): void => apply(model.get(name));
  change();
  return listen(model, `change:${name}`, change);
}

function save(model: Model, name: string, value: unknown): void {
  model.set(name, value);
  model.save_changes();
}

async function labOf(name: string, view: string): Promise<HTMLElement> {
  const coursePage = coursePageOf(name, view);
  if (!coursePage) throw new RangeError(`lab is "${name}"; expected the name of a lab, such as neuron`);
  await defineLab(coursePage.lab);
  const lab = document.createElement(`lab-${coursePage.lab}`);
  lab.setAttribute("view", coursePage.view);
  return lab;
}

function isCall(name: unknown): name is Call {
  return (CALLS as readonly unknown[]).includes(name);
}

async function call(playground: DigitPlayground, message: unknown): Promise<void> {
  const { call: name, minibatches } = Object(message) as { readonly call?: unknown; readonly minibatches?: number };
  if (!isCall(name)) throw new RangeError(`call is ${JSON.stringify(name)}; expected one of ${CALLS.join(", ")}`);
  await (name === "step" ? playground.step(minibatches) : playground[name]());
}

/** Writes the newest report to the model, once every `REST` milliseconds at most. */
function reports(model: Model, playground: DigitPlayground): Undo {
  let timer: ReturnType<typeof setTimeout> | undefined;
  playground.addEventListener("digit-playground-report", () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      save(model, "report", playground.report);
    }, REST);
  });
  return () => clearTimeout(timer);
}

function drive(model: Model, playground: DigitPlayground): Undo[] {
  return [
    follow(model, "spec", (spec) => {
      playground.spec = (spec ?? {}) as SpecInput;
    }),
    follow(model, "hide", (hide) => {
      playground.hide = String(hide ?? "");
    }),
    follow(model, "fix", (fix) => {
      playground.fix = String(fix ?? "");
    }),
    reports(model, playground),
    listen(model, "msg:custom", (message) => {
      // The notebook's author sees it in the console.
      call(playground, message).catch(reportError);
    }),
  ];
}

/** Returns what takes it away again. */
async function render({ model, el }: { readonly model: Model; readonly el: HTMLElement }): Promise<Undo> {
  const lab = model.get("lab");
  if (!lab) await ready;
  const shown = lab
    ? await labOf(String(lab), String(model.get("view") ?? ""))
    : document.createElement("digit-playground");
  const undo = lab ? [] : drive(model, shown as DigitPlayground);
  undo.push(
    follow(model, "theme", (theme) => shown.style.setProperty("--playground-theme", String(theme ?? ""))),
    () => shown.remove(),
  );
  shown.addEventListener("digit-playground-result", ({ detail }) => save(model, "result", detail));
  el.append(shown);
  return () => {
    for (const each of undo) each();
  };
}

export default { render };
