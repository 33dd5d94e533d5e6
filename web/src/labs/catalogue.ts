/** Every lab. */

import { inTime } from "../plain/in-time";
import { LABS, type Lab } from "../state/course";
import { bring } from "../texts/text";
import { loadCore } from "./core";
import { loadMathFont } from "./math-font";

const CODE: Readonly<Record<Lab, () => Promise<unknown>>> = {
  approximation: () => import("./approximation/lab-approximation"),
  backprop: () => import("./backprop/lab-backprop"),
  calculus: () => import("./calculus/lab-calculus"),
  homework: () => import("./homework/lab-homework"),
  layer: () => import("./layer/lab-layer"),
  loop: () => import("./loop/lab-loop"),
  neuron: () => import("./neuron/lab-neuron"),
  result: () => import("./result/lab-result"),
  descent: () => import("./descent/lab-descent"),
  reading: () => import("./reading/lab-reading"),
};

/**
 * Loads what `<lab-...>` needs before it can be put into a page: the lab's code and words, the font of its formulas, and the core's
 * part of the labs. Rejects if loading fails.
 */
export async function loadLab(lab: Lab): Promise<void> {
  await inTime(Promise.all([loadCore(), loadMathFont(), bring(["labs", "help", lab], () => Promise.resolve())]));
  // The code comes last: labs that are already in the page are made as soon as it arrives, and need the rest.
  await inTime(CODE[lab]());
}

/** The lab that an element is named after; null for any other element. */
export function labOf(element: Element): Lab | null {
  const name = element.localName.replace(/^lab-/, "");
  return element.localName.startsWith("lab-") && LABS.some(({ lab }) => lab === name) ? (name as Lab) : null;
}
