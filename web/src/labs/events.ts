/** What the labs' parts tell those around them, added to the table of kit/events.ts. */

import type { ChainSymbol } from "../../../wasm/labs/backprop";
import type { Problem } from "../plain/problem";
import type { Refusal } from "../plain/refusal";
import type { Texts } from "../state/lab-address";
import type { Cell } from "./kit/matrix";
import type { Stop } from "./loop/cursor";
import type { LineName } from "./loop/listing";

export { emit, emitUp, type Fired } from "../kit/events";

/** A checked answer, for the lab around: what was given (a choice by its number, from 1), and which of several questions it answers. */
export interface Checked {
  readonly right: boolean;
  readonly given: number | string;
  readonly task?: string;
}

/** The values of a view that differ from how it begins. */
export interface Said {
  /** Key of the course page, as keyOf() in state/course.ts gives it. */
  readonly pageKey: string;
  readonly texts: Texts;
  /** Why some of what was given was not taken, or null. */
  readonly refused: Problem | null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

declare module "../kit/events" {
  interface Events {
    "backprop-choose": ChainSymbol;
    "backprop-undo": null;
    "descent-go": number;
    "descent-polynomial": readonly number[];
    "descent-start": Point;
    "lab-answered": null;
    "lab-cell": Cell | null;
    "lab-change": null;
    "lab-checked": Checked;
    "lab-draw": Float64Array<ArrayBuffer>;
    "lab-entries": readonly number[];
    "lab-input": number;
    "lab-judged": number | null;
    "lab-keep": number;
    "lab-layer-choose": number;
    "lab-layer-examples": number;
    "lab-light": number;
    "lab-move": Point & { readonly index: number };
    "lab-point": readonly number[];
    "lab-refused": Refusal;
    "lab-run": number;
    "lab-said": Said;
    "lab-view": string;
    "loop-example": number;
    "loop-run": LineName;
    "loop-stop": Stop;
  }
}
