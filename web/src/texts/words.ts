/**
 * The words of what is loaded on demand. They are loaded together with its code (`bring` in text.ts), in the language in force. Only that
 * code may use them: in the first view, they may not be there.
 */

import type { words as address } from "./en/address";
import type { words as browser } from "./en/browser";
import type { words as figures } from "./en/figures";
import type { words as frame } from "./en/frame";
import type { words as graph } from "./en/graph";
import type { words as help } from "./en/help";
import type { words as digitImport } from "./en/import";
import type { words as inspector } from "./en/inspector";
import type { words as label } from "./en/label";
import type { words as approximation } from "./en/labs/approximation";
import type { words as backprop } from "./en/labs/backprop";
import type { words as calculus } from "./en/labs/calculus";
import type { words as descent } from "./en/labs/descent";
import type { words as homework } from "./en/labs/homework";
import type { words as labs } from "./en/labs/labs";
import type { words as layer } from "./en/labs/layer";
import type { words as loop } from "./en/labs/loop";
import type { words as neuron } from "./en/labs/neuron";
import type { words as reading } from "./en/labs/reading";
import type { words as result } from "./en/labs/result";
import type { words as measures } from "./en/measures";
import type { words as model } from "./en/model";
import type { words as problems } from "./en/problems";
import type { words as rewind } from "./en/rewind";
import type { words as runs } from "./en/runs";
import type { words as scan } from "./en/scan";
import type { words as settings } from "./en/settings";
import type { words as share } from "./en/share";
import type { words as steps } from "./en/steps";
import type { words as tour } from "./en/tour";
import type { words as update } from "./en/update";
import type { words as why } from "./en/why";

export interface Words {
  address: typeof address;
  approximation: typeof approximation;
  backprop: typeof backprop;
  browser: typeof browser;
  calculus: typeof calculus;
  descent: typeof descent;
  figures: typeof figures;
  frame: typeof frame;
  graph: typeof graph;
  help: typeof help;
  homework: typeof homework;
  import: typeof digitImport;
  inspector: typeof inspector;
  label: typeof label;
  labs: typeof labs;
  layer: typeof layer;
  loop: typeof loop;
  measures: typeof measures;
  model: typeof model;
  neuron: typeof neuron;
  problems: typeof problems;
  reading: typeof reading;
  result: typeof result;
  rewind: typeof rewind;
  runs: typeof runs;
  scan: typeof scan;
  settings: typeof settings;
  share: typeof share;
  steps: typeof steps;
  tour: typeof tour;
  update: typeof update;
  why: typeof why;
}

export type Panel = keyof Words;

/** Where the words of each panel are. */
export type Panels = { readonly [P in Panel]: () => Promise<{ readonly words: Words[P] }> };

/** Read it when it is shown, never keep a part of it. A panel's words are there before its code runs; the compiler cannot see that. */
export const words = {} as Words;
