/** The course: the labs in order, their addresses, and how far somebody has come. */

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

/** A page of the course: a view of a lab, or the lab itself where it has no views. */
export interface CoursePage {
  readonly lab: Lab;
  readonly view: string;
}

/** All pages, by topic; the lecture's own order is in labs/reading/order.ts. */
export const COURSE_PAGES: readonly CoursePage[] = LABS.flatMap(({ lab, views }): CoursePage[] =>
  views.length === 0 ? [{ lab, view: "" }] : views.map((view) => ({ lab, view })),
);

function isAt({ lab, view }: CoursePage): (coursePage: CoursePage) => boolean {
  return (coursePage) => coursePage.lab === lab && (coursePage.view === view || view === "");
}

/** The page that a lab and a view name; a missing or unknown view means the lab's first. */
export function coursePageOf(lab: string, view = ""): CoursePage | null {
  const coursePages = COURSE_PAGES.filter((coursePage) => coursePage.lab === lab);
  return coursePages.find((coursePage) => coursePage.view === view) ?? coursePages[0] ?? null;
}

/** `#lab=layer&view=batch`; the first view is left out. */
export function addressOf({ lab, view }: CoursePage): string {
  return coursePageOf(lab)?.view === view ? `#lab=${lab}` : `#lab=${lab}&view=${view}`;
}

/** What an address asks for: a page, the course as a whole (`#lab`, or an unknown lab), or neither. */
export function readAddress(hash: string): CoursePage | "course" | null {
  const pairs = pairsIn(hash);
  const said = (wanted: string): string | undefined => pairs.find(([name]) => name === wanted)?.[1];
  const lab = said("lab");
  return lab === undefined ? null : (coursePageOf(lab, said("view")) ?? "course");
}

/** The page before (-1) or after (1); null at an end. */
export function neighbour(coursePage: CoursePage, by: -1 | 1): CoursePage | null {
  return COURSE_PAGES[COURSE_PAGES.findIndex(isAt(coursePage)) + by] ?? null;
}

/** Keys of the pages whose question has been answered, as they are kept. */
export type Progress = ReadonlySet<string>;

export function keyOf({ lab, view }: CoursePage): string {
  return view ? `${lab}/${view}` : lab;
}

/** The homework's tasks, each checked separately. */
export const HOMEWORK = ["sigmoid_prime", "mse", "mse_prime"] as const;

/** Ids of a lab's questions, as in the records of what was checked: one for each of its pages, except in the homework. */
export function questionsOf(lab: Lab): readonly string[] {
  const keys = COURSE_PAGES.filter((coursePage) => coursePage.lab === lab).map(keyOf);
  return lab === "homework" ? HOMEWORK.map((task) => `${lab}/${task}`) : keys;
}

export function isDone(progress: Progress, coursePage: CoursePage): boolean {
  return progress.has(keyOf(coursePage));
}

export function done(progress: Progress, coursePage: CoursePage): Progress {
  return new Set([...progress, keyOf(coursePage)]);
}

export function readProgress(kept: string | null): Progress {
  const known = new Set(COURSE_PAGES.map(keyOf));
  return new Set((kept ?? "").split(" ").filter((key) => known.has(key)));
}

export function writeProgress(progress: Progress): string {
  return [...progress].join(" ");
}
