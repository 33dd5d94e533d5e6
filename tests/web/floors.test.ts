/** The page's floors: what each room stands on. web/README.md has them as a table. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Need, needsOf, sourcesOfPage } from "./imports";

interface Floor {
  /** A folder of web/src; "" for the files beside the folders. */
  readonly room: string;
  /** Rooms that it may import from, all of them below. */
  readonly on: readonly string[];
  readonly why: string;
}

/** What shows something stands on these. */
const SHOWING = ["plain", "texts", "styles", "state", "draw"];

/** From below. */
const FLOORS: readonly Floor[] = [
  { room: "plain", on: [], why: "plain/ is data that every room may hold; it stands on nothing." },
  { room: "texts", on: ["plain"], why: "texts/ is the words that all say; it knows none of those who say them." },
  { room: "styles", on: [], why: "styles/ is style sheets; it knows nothing of what they are for." },
  { room: "state", on: ["plain"], why: "state/ is values; it knows no engine, no words, no element and no browser." },
  { room: "draw", on: ["plain", "state"], why: "draw/ makes pictures of numbers; it knows no engine and no element." },
  { room: "engine", on: ["plain"], why: "engine/ trains without a page; it knows plain data only." },
  { room: "kit", on: SHOWING, why: "kit/ is what elements stand on; it knows neither the playground nor the labs." },
  {
    room: "scorm",
    on: ["plain", "styles", "state", "kit"],
    why: "scorm/ makes packages and talks to the course platform; it shows nothing.",
  },
  {
    room: "run",
    on: ["plain", "texts", "styles", "state", "engine", "kit"],
    why: "run/ steers training; what is shown of it stands on it.",
  },
  {
    room: "settings",
    on: [...SHOWING, "kit", "run"],
    why: "settings/ asks for a spec; it knows no data and no results.",
  },
  {
    room: "import",
    on: [...SHOWING, "engine", "kit"],
    why: "import/ makes digits of files and photos; it knows no run.",
  },
  { room: "data", on: [...SHOWING, "kit", "run", "import"], why: "data/ is digits; it knows no pad." },
  { room: "pad", on: [...SHOWING, "kit", "run", "data"], why: "pad/ is one digit and what the network says of it." },
  { room: "network", on: [...SHOWING, "engine", "kit"], why: "network/ shows layers; it knows neither pad nor run." },
  {
    room: "inspector",
    on: [...SHOWING, "engine", "kit", "run", "pad"],
    why: "inspector/ is one unit; it knows the digit on the pad, and no other part.",
  },
  {
    room: "results",
    on: [...SHOWING, "engine", "kit", "run"],
    why: "results/ shows what one run has come to; it knows no other runs.",
  },
  {
    room: "runs",
    on: [...SHOWING, "engine", "kit", "run", "results"],
    why: "runs/ keeps and compares runs; it knows their results only.",
  },
  {
    room: "export",
    on: [...SHOWING, "engine", "kit", "run", "network", "results", "runs"],
    why: "export/ writes files of what there is; none of it knows that it is written.",
  },
  {
    room: "share",
    on: [...SHOWING, "kit", "scorm"],
    why: "share/ makes links, code and packages of an address; it knows no run.",
  },
  {
    room: "playground",
    on: [
      ...[...SHOWING, "engine", "kit", "run", "settings", "data"],
      ...["pad", "network", "inspector", "results", "runs", "export"],
    ],
    why: "playground/ puts its parts together; it knows nothing of the labs. What both need is in kit/.",
  },
  {
    room: "labs",
    on: [...SHOWING, "engine", "kit"],
    why: "labs/ works without the playground. What both need is in kit/.",
  },
  {
    room: "offline",
    on: ["texts", "styles", "engine", "kit"],
    why: "offline/ keeps the page's files; it knows nothing of the run.",
  },
  { room: "same", on: ["engine"], why: "same/ is a page of its own; it knows nothing of the playground." },
  { room: "headless", on: ["plain", "state", "engine"], why: "headless/ runs under Node; it knows no element." },
  { room: "embed", on: ["plain", "state"], why: "embed/ is around the playground or a lab; it knows neither." },
  {
    room: "languages",
    on: [
      ...["texts", "kit", "run", "import", "data", "pad", "network", "inspector", "results", "runs", "export", "share"],
      ...["playground", "labs", "offline"],
    ],
    why: "languages/ says where the words of each room are; it shows nothing.",
  },
  {
    room: "",
    on: [
      ...["plain", "texts", "styles", "state", "engine", "kit", "scorm", "run", "share", "playground"],
      ...["labs", "offline", "embed", "languages"],
    ],
    why: "A file beside the rooms puts a page together; pages of their own, and the package, are none of its parts.",
  },
];

const roomOf = (file: string): string => (file.includes("/") ? file.slice(0, file.indexOf("/")) : "");

/** A sentence for each file that needs one it should not. */
function faultsOf(needs: readonly Need[]): readonly string[] {
  return needs.flatMap(({ from, to }) => {
    const [room, below] = [roomOf(from), roomOf(to)];
    const floor = FLOORS.find((each) => each.room === room);
    if (!floor) return [`${from}: ${room}/ has no floor yet; give it a line in FLOORS.`];
    return room === below || floor.on.includes(below) ? [] : [`${from} needs ${to}. ${floor.why}`];
  });
}

/** Files that import each other, in turn: one circle for each way back. */
function circlesOf(needs: readonly Need[]): readonly string[] {
  const imports = new Map<string, Set<string>>();
  for (const { from, to, kind } of needs) {
    if (kind !== "tag") imports.set(from, (imports.get(from) ?? new Set()).add(to));
  }
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const begin = way.indexOf(file);
    if (begin >= 0) circles.push([...way.slice(begin), file].join(" > "));
    if (begin >= 0 || done.has(file)) return;
    for (const to of imports.get(file) ?? []) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return circles;
}

describe("the page", () => {
  const sources = sourcesOfPage();
  const needs = needsOf(sources);

  test("each room stands on what is below it only", () => {
    expect(needs.length).toBeGreaterThan(1500);
    expect(faultsOf(needs)).toEqual([]);
  });

  test("the rest of kit/ knows nothing of kit/help/", () => {
    const isHelp = (file: string): boolean => file.startsWith("kit/help/");
    const known = needs.filter(({ from, to }) => roomOf(from) === "kit" && !isHelp(from) && isHelp(to));
    expect(known).toEqual([]);
  });

  test("no room may stand on what it does not need", () => {
    const stands = new Set(needs.map(({ from, to }) => `${roomOf(from)} on ${roomOf(to)}`));
    const allowed = FLOORS.flatMap(({ room, on }) => on.map((below) => `${room} on ${below}`));
    expect(allowed.filter((each) => !stands.has(each))).toEqual([]);
  });

  test("each room has a floor, and each floor a room", () => {
    const rooms = new Set(Object.keys(sources).map(roomOf));
    expect(FLOORS.map(({ room }) => room).sort()).toEqual([...rooms].sort());
  });

  test("no files import each other in a circle, be it for a type or on demand", () => {
    expect(circlesOf(needs)).toEqual([]);
  });
});

test("the floors lie one above the other", () => {
  const rooms = FLOORS.map(({ room }) => room);
  const above = FLOORS.flatMap(({ room, on }, at) =>
    on.filter((each) => !rooms.slice(0, at).includes(each)).map((each) => `${room} on ${each}`),
  );
  expect(above).toEqual([]);
});

test("web/README.md has the floors in the same order", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../web/README.md"), "utf8");
  const rows = readme.matchAll(/^\| `src\/(?:(\w+)\/)?` +\|.*\| ([^|]*?) +\|$/gm);
  expect(Array.from(rows, ([, room = "", on = ""]) => [room, on])).toEqual(
    FLOORS.map(({ room, on }) => [room, on.join(", ") || "nothing"]),
  );
});

describe("a page that was made up", () => {
  const PLAIN = { "plain/spec.ts": "export interface Spec {}\nexport const seed = 1;" };

  test.each([
    ["an import", 'import { seed } from "../plain/spec";', "static"],
    ["an import of several lines", 'import {\n  seed,\n  type Spec,\n} from "../plain/spec";', "static"],
    ["an import for what it does", 'import "../plain/spec";', "static"],
    ["an import with a query", 'import Worker from "../plain/spec?worker";', "static"],
    ["one that passes it on", 'export { seed } from "../plain/spec";', "static"],
    ["one that passes all on", 'export * from "../plain/spec";', "static"],
    ["an import of types", 'import type { Spec } from "../plain/spec";', "type"],
    ["an import of nothing but types", 'import { type Spec } from "../plain/spec";', "type"],
    ["a type in its place", 'let spec: import("../plain/spec").Spec;', "type"],
    ["the type of a module", 'let spec: typeof import("../plain/spec");', "type"],
    ["a type that is passed on", 'export type { Spec } from "../plain/spec";', "type"],
    ["an import on demand", 'const later = () => import("../plain/spec");', "dynamic"],
    ["an address", 'new URL("../plain/spec.ts", import.meta.url);', "dynamic"],
  ])("%s is seen", (_, code, kind) => {
    expect(needsOf({ ...PLAIN, "engine/a.ts": code })).toEqual([{ from: "engine/a.ts", to: "plain/spec.ts", kind }]);
  });

  test.each([
    ["a comment", '// import "../plain/spec";'],
    ["a text", "const code = 'import \"../plain/spec\"';"],
    ["a package", 'import { html } from "lit";'],
    ["what the core gives", 'import type { Report } from "../../../wasm/playground";'],
    ["an address that is not known yet", "const glue = (address: string) => import(address);"],
  ])("%s is no import of a file of the page", (_, code) => {
    expect(needsOf({ ...PLAIN, "engine/a.ts": code })).toEqual([]);
  });

  test("an import of a file that is not there is an error, and so is code that is none", () => {
    expect(() => needsOf({ "engine/a.ts": 'import "./b";' })).toThrow("engine/a.ts imports ./b, which is not there");
    expect(() => needsOf({ "engine/a.ts": "import {" })).toThrow("engine/a.ts: ");
  });

  const broken: readonly (readonly [from: string, code: string, to: string, sentence: string])[] = [
    ["plain/a.ts", 'import "../texts/b"', "texts/b.ts", "it stands on nothing"],
    ["texts/a.ts", 'import type { B } from "../state/b"', "state/b.ts", "none of those who say them"],
    ["styles/a.ts", 'import { B } from "../state/b"', "state/b.ts", "what they are for"],
    ["state/a.ts", 'import type { B } from "../engine/b"', "engine/b.ts", "no engine"],
    ["draw/a.ts", 'import "../pad/b"', "pad/b.ts", "no engine and no element"],
    ["engine/a.ts", 'import { B } from "../state/b"', "state/b.ts", "plain data only"],
    ["kit/a.ts", 'const b = () => import("../pad/b")', "pad/b.ts", "neither the playground nor the labs"],
    ["scorm/a.ts", 'import "../share/b"', "share/b.ts", "shows nothing"],
    ["run/a.ts", 'import "../results/b"', "results/b.ts", "stands on it"],
    ["settings/a.ts", 'import "../data/b"', "data/b.ts", "no data and no results"],
    ["import/a.ts", 'import type { B } from "../run/b"', "run/b.ts", "no run"],
    ["data/a.ts", 'import type { B } from "../pad/b"', "pad/b.ts", "no pad"],
    ["pad/a.ts", 'import "../network/b"', "network/b.ts", "one digit"],
    ["network/a.ts", 'import "../pad/b"', "pad/b.ts", "neither pad nor run"],
    ["inspector/a.ts", 'import "../network/b"', "network/b.ts", "no other part"],
    ["results/a.ts", 'import "../runs/b"', "runs/b.ts", "no other runs"],
    ["runs/a.ts", 'import "../export/b"', "export/b.ts", "their results only"],
    ["export/a.ts", 'import "../inspector/b"', "inspector/b.ts", "that it is written"],
    ["share/a.ts", 'import "../run/b"', "run/b.ts", "no run"],
    ["playground/a.ts", 'let b: typeof import("../labs/b")', "labs/b.ts", "nothing of the labs"],
    ["labs/c/a.ts", 'import "../../pad/b"', "pad/b.ts", "without the playground"],
    [
      "labs/c/a.ts",
      "html`<p><playground-pad></playground-pad></p>`",
      "pad/playground-pad.ts",
      "without the playground",
    ],
    ["labs/c/a.ts", 'import "../../b"', "b.ts", "without the playground"],
    ["offline/a.ts", 'import "../run/b"', "run/b.ts", "nothing of the run"],
    ["same/a.ts", 'import "../pad/b"', "pad/b.ts", "a page of its own"],
    ["headless/a.ts", 'import "../kit/b"', "kit/b.ts", "under Node"],
    ["embed/a.ts", 'import "../playground/b"', "playground/b.ts", "it knows neither"],
    ["languages/a.ts", 'import "../settings/b"', "settings/b.ts", "it shows nothing"],
    ["a.ts", 'import "./same/b"', "same/b.ts", "pages of their own"],
  ];

  test.each(broken)("%s breaks its floor by %s", (from, code, to, sentence) => {
    const [fault, ...others] = faultsOf(needsOf({ [from]: code, [to]: "" }));
    expect(others).toEqual([]);
    expect(fault).toMatch(`${from} needs ${to}. `);
    expect(fault).toMatch(sentence);
  });

  test("each floor has been broken", () => {
    const rooms = broken.map(([from]) => roomOf(from));
    expect(FLOORS.map(({ room }) => room).filter((room) => !rooms.includes(room))).toEqual([]);
  });

  test("a room without a floor is told", () => {
    expect(faultsOf(needsOf({ "attic/a.ts": 'import "../plain/spec"', ...PLAIN }))).toEqual([
      "attic/a.ts: attic/ has no floor yet; give it a line in FLOORS.",
    ]);
  });

  test("a circle is told, whatever it is made of", () => {
    const sources = {
      "state/a.ts": 'import "./b"',
      "state/b.ts": 'const c = () => import("./c")',
      "state/c.ts": 'import type { A } from "./a"\nimport "./d"',
      "state/d.ts": "",
    };
    expect(circlesOf(needsOf(sources))).toEqual(["state/a.ts > state/b.ts > state/c.ts > state/a.ts"]);
    expect(circlesOf(needsOf({ ...sources, "state/c.ts": 'import "./d"' }))).toEqual([]);
  });
});
