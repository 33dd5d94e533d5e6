/** The points of the course in the lecture's order; the labs group them by topic. */

import { type CoursePage, coursePageOf } from "../../state/course";

const PAGES = [
  ["neuron"],
  ["approximation"],
  ["layer"],
  ["backprop"],
  ["backprop", "chain"],
  ["backprop", "sigmoid"],
  ["calculus"],
  ["calculus", "gradient"],
  ["calculus", "jacobian"],
  ["backprop", "layers"],
  ["descent"],
  ["descent", "momentum"],
  ["layer", "transpose"],
  ["layer", "batch"],
  ["homework"],
  ["loop", "data"],
  ["loop", "predict"],
  ["result"],
  ["loop"],
  ["reading"],
] as const;

export const LECTURE: readonly CoursePage[] = PAGES.flatMap(([lab, view]) => coursePageOf(lab, view) ?? []);

/** Where the labs differ from the lecture's text, in the lecture's order. */
const ERRATA_PAGES = [
  ["approximation"],
  ["layer"],
  ["backprop"],
  ["calculus"],
  ["calculus", "gradient"],
  ["calculus", "gradient"],
  ["calculus", "jacobian"],
  ["backprop", "layers"],
  ["backprop", "layers"],
  ["backprop", "layers"],
  ["backprop", "layers"],
  ["descent"],
  ["layer", "batch"],
  ["loop", "predict"],
  ["loop", "predict"],
] as const;

export const ERRATA: readonly CoursePage[] = ERRATA_PAGES.flatMap(([lab, view]) => coursePageOf(lab, view) ?? []);
