/** Every lab. */

import { codeLost } from "../plain/fault";
import { inTime } from "../plain/in-time";
import { LABS, type Lab } from "../state/course";
import { bring } from "../texts/text";
import approximation from "./approximation/lab-approximation?again";
import backprop from "./backprop/lab-backprop?again";
import calculus from "./calculus/lab-calculus?again";
import { loadCore } from "./core";
import descent from "./descent/lab-descent?again";
import homework from "./homework/lab-homework?again";
import layer from "./layer/lab-layer?again";
import loop from "./loop/lab-loop?again";
import { loadMathFont } from "./math-font";
import neuron from "./neuron/lab-neuron?again";
import reading from "./reading/lab-reading?again";
import result from "./result/lab-result?again";

const CODE: Readonly<Record<Lab, (query: string) => Promise<unknown>>> = {
  approximation,
  backprop,
  calculus,
  descent,
  homework,
  layer,
  loop,
  neuron,
  reading,
  result,
};

/** How often the code of each lab did not arrive. */
const failures = new Map<Lab, number>();

async function loadCode(lab: Lab): Promise<void> {
  const failed = failures.get(lab) ?? 0;
  try {
    await inTime(CODE[lab](failed > 0 ? `?again=${failed}` : ""));
  } catch {
    // What is late may have defined it since, and an element cannot be defined twice.
    if (customElements.get(`lab-${lab}`)) return;
    failures.set(lab, failed + 1);
    throw codeLost();
  }
}

/**
 * Loads what `<lab-...>` needs before it can be put into a page: the lab's code and words, the font of its formulas, and the core's
 * part of the labs. Rejects if loading fails.
 */
export async function loadLab(lab: Lab): Promise<void> {
  await inTime(Promise.all([loadCore(), loadMathFont(), bring(["labs", "help", lab], () => Promise.resolve())]));
  // The code comes last: labs that are already in the page are made as soon as it arrives, and need the rest.
  await loadCode(lab);
}

/** The lab that an element is named after; null for any other element. */
export function labOf(element: Element): Lab | null {
  const name = element.localName.replace(/^lab-/, "");
  return element.localName.startsWith("lab-") && LABS.some(({ lab }) => lab === name) ? (name as Lab) : null;
}
