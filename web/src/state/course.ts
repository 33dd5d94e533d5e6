/** The lecture as a way through the labs: their order, their addresses, and how far somebody has come. */

import { pairsIn } from "./fields";

/** A lab, and its views where it has several. */
export const LABS = [
  { lab: "neuron", views: [] },
  { lab: "approximation", views: [] },
  { lab: "layer", views: ["product", "batch", "transpose", "quiz"] },
  { lab: "backprop", views: ["network", "chain", "sigmoid", "layers"] },
  { lab: "calculus", views: ["tangent", "gradient", "jacobian"] },
  { lab: "descent", views: ["curve", "momentum", "race"] },
  { lab: "loop", views: ["debugger", "data", "predict"] },
  { lab: "result", views: [] },
  { lab: "homework", views: [] },
  { lab: "reading", views: [] },
] as const satisfies readonly { lab: string; views: readonly string[] }[];

export type Lab = (typeof LABS)[number]["lab"];

/** A point of the way: a lab, at a view of it or at its first. */
export interface Place {
  readonly lab: Lab;
  readonly view: string;
}

/** All points, by topic; the lecture's own order is in the lab of the reading. */
export const PLACES: readonly Place[] = LABS.flatMap(({ lab, views }): Place[] =>
  views.length === 0 ? [{ lab, view: "" }] : views.map((view) => ({ lab, view })),
);

function isAt({ lab, view }: Place): (place: Place) => boolean {
  return (place) => place.lab === lab && (place.view === view || view === "");
}

/** The point that a lab and a view mean; a missing or unknown view means the lab's first. */
export function placeOf(lab: string, view = ""): Place | null {
  const places = PLACES.filter((place) => place.lab === lab);
  return places.find((place) => place.view === view) ?? places[0] ?? null;
}

/** `#lab=layer&view=batch`; the first view is left out. */
export function addressOf({ lab, view }: Place): string {
  return placeOf(lab)?.view === view ? `#lab=${lab}` : `#lab=${lab}&view=${view}`;
}

/** What an address asks for: a point, the way as a whole (`#lab`, or an unknown lab), or neither. */
export function readAddress(hash: string): Place | "course" | null {
  const pairs = pairsIn(hash);
  const said = (wanted: string): string | undefined => pairs.find(([name]) => name === wanted)?.[1];
  const lab = said("lab");
  return lab === undefined ? null : (placeOf(lab, said("view")) ?? "course");
}

/** The point before (-1) or after (1); null at an end. */
export function neighbour(place: Place, by: -1 | 1): Place | null {
  return PLACES[PLACES.findIndex(isAt(place)) + by] ?? null;
}

/** Points whose question has been answered, as they are kept. */
export type Progress = ReadonlySet<string>;

export function keyOf({ lab, view }: Place): string {
  return view ? `${lab}/${view}` : lab;
}

/** The homework's tasks, each checked separately. */
export const HOMEWORK = ["sigmoid_prime", "mse", "mse_prime"] as const;

/** Ids of a lab's questions, as in the records of what was checked: one for each of its points, except in the homework. */
export function questionsOf(lab: Lab): readonly string[] {
  const keys = PLACES.filter((place) => place.lab === lab).map(keyOf);
  return lab === "homework" ? HOMEWORK.map((task) => `${lab}/${task}`) : keys;
}

export function isDone(progress: Progress, place: Place): boolean {
  return progress.has(keyOf(place));
}

export function done(progress: Progress, place: Place): Progress {
  return new Set([...progress, keyOf(place)]);
}

export function readProgress(kept: string | null): Progress {
  const known = new Set(PLACES.map(keyOf));
  return new Set((kept ?? "").split(" ").filter((key) => known.has(key)));
}

export function writeProgress(progress: Progress): string {
  return [...progress].join(" ");
}
