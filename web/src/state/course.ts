/** The lecture as a way through the labs: their order, their addresses, and how far somebody has come. */

/** A lab, and its views where it has several. */
export const LABS = [
  { lab: "neuron", views: [] },
  { lab: "approximation", views: [] },
  { lab: "layer", views: ["product", "batch", "transpose", "quiz"] },
  { lab: "backprop", views: ["network", "sigmoid", "layers"] },
  { lab: "calculus", views: ["tangent", "gradient", "jacobian"] },
  { lab: "descent", views: ["curve", "momentum", "race"] },
  { lab: "loop", views: ["debugger", "data"] },
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

/** All points, in the lecture's order. */
export const PLACES: readonly Place[] = LABS.flatMap(({ lab, views }): Place[] =>
  views.length === 0 ? [{ lab, view: "" }] : views.map((view) => ({ lab, view })),
);

function isAt({ lab, view }: Place): (place: Place) => boolean {
  return (place) => place.lab === lab && (place.view === view || view === "");
}

/** The point that is meant: a lab without a view, or with one that it does not have, is meant at its first. */
export function placeOf(lab: string, view = ""): Place | null {
  const places = PLACES.filter((place) => place.lab === lab);
  return places.find((place) => place.view === view) ?? places[0] ?? null;
}

/** `#lab=layer&view=batch`; the first view goes without saying. */
export function addressOf({ lab, view }: Place): string {
  return placeOf(lab)?.view === view ? `#lab=${lab}` : `#lab=${lab}&view=${view}`;
}

/** What an address asks for: a point, the way as such (`#lab`, or a lab that there is not), or none of it. */
export function readAddress(hash: string): Place | "course" | null {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const lab = fields.get("lab");
  if (lab === null) return null;
  return placeOf(lab, fields.get("view") ?? "") ?? "course";
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
